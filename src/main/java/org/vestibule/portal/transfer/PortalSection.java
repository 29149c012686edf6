package org.vestibule.portal.transfer;

import java.util.List;
import java.util.Optional;
import org.vestibule.portal.transfer.ImportProblem.Reason;

/** A section of a portal's file, as its part reads it. */
public final class PortalSection {

    private final FileFields file;
    private final String word;
    private final Manifest manifest;
    private final PortalFile entries;
    private final RecordNumbers records;

    /** @param records the records of the sections before, numbered in the order of the file */
    PortalSection(
            FileFields file, PortalPart.Section section, Manifest manifest, PortalFile entries, RecordNumbers records) {
        this.file = file;
        this.word = section.word();
        this.manifest = manifest;
        this.entries = entries;
        this.records = records;
    }

    /** Which portal the file was written from. */
    public Manifest manifest() {
        return manifest;
    }

    /** The section, where it is a list of objects; none where the file has no such section. */
    public List<FileFields> list(int most) {
        return file.objects(word, most);
    }

    /** The section, where it is an object; empty where the file has no such section. */
    public Optional<FileFields> fields() {
        return file.has(word) ? Optional.of(file.object(word)) : Optional.empty();
    }

    /** Notes that the file has the record of that name, which a field says; tells where it has two. */
    public void declare(RecordKind kind, String name, FileFields fields, String field) {
        if (records.of(kind, name).isPresent()) {
            fields.tell(Reason.TWICE, field);
        } else {
            records.add(kind, name, records.all(kind).size() + 1L);
        }
    }

    /** Whether the file has the record that a field names, up to here; tells where it hasn't. */
    public boolean knows(RecordKind kind, String name, FileFields fields, String field) {
        boolean known = records.of(kind, name).isPresent();
        if (!known) {
            fields.tell(Reason.MISSING, field);
        }
        return known;
    }

    /** The records of the sections before, and of this one as far as it is read. Their numbers are the file's own. */
    public RecordNumbers records() {
        return records;
    }

    /** A file that belongs to the part; empty, and told, where there is none, or it is larger. */
    public Optional<byte[]> entry(String name, int mostBytes) {
        return entries.content(name, mostBytes, file.problems());
    }

    /** The same file once more, when the part is added. */
    public byte[] again(String name) {
        return entries.again(name);
    }
}
