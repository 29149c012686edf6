package org.vestibule.portal.transfer;

import java.util.List;
import java.util.Optional;
import org.vestibule.portal.transfer.ImportProblem.Reason;

/** A section of a portal's file, for its part to read. */
public final class PortalSection {

    private final FileFields file;
    private final String word;
    private final Manifest manifest;
    private final PortalFile entries;
    private final RecordNumbers records;

    /** @param records the records of the preceding sections, numbered in file order */
    PortalSection(
            FileFields file, PortalPart.Section section, Manifest manifest, PortalFile entries, RecordNumbers records) {
        this.file = file;
        this.word = section.word();
        this.manifest = manifest;
        this.entries = entries;
        this.records = records;
    }

    /** The manifest, which says which portal was exported. */
    public Manifest manifest() {
        return manifest;
    }

    /** The section as a list of objects; empty if the file has no such section. */
    public List<FileFields> list(int most) {
        return file.objects(word, most);
    }

    /** The section as an object; empty if the file has no such section. */
    public Optional<FileFields> fields() {
        return file.has(word) ? Optional.of(file.object(word)) : Optional.empty();
    }

    /** Registers a record of the file by its name, which comes from this field; reports a duplicate name. */
    public void declare(RecordKind kind, String name, FileFields fields, String field) {
        if (records.of(kind, name).isPresent()) {
            fields.tell(Reason.TWICE, field);
        } else {
            records.add(kind, name, records.all(kind).size() + 1L);
        }
    }

    /** Whether the file has the record named by this field, as far as it is read; reports it if not. */
    public boolean knows(RecordKind kind, String name, FileFields fields, String field) {
        boolean known = records.of(kind, name).isPresent();
        if (!known) {
            fields.tell(Reason.MISSING, field);
        }
        return known;
    }

    /** The records of the preceding sections, and of this one as far as it is read. Their ids are local to the file. */
    public RecordNumbers records() {
        return records;
    }

    /** A file that belongs to the part; if it is missing or too large, reports it and returns empty. */
    public Optional<byte[]> entry(String name, int mostBytes) {
        return entries.content(name, mostBytes, file.problems());
    }

    /** Rereads that file when the part is added. */
    public byte[] again(String name) {
        return entries.again(name);
    }
}
