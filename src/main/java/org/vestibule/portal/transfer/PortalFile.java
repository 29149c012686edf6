package org.vestibule.portal.transfer;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.vestibule.portal.transfer.ImportProblem.Reason;

/**
 * An open portal file: a ZIP file with a manifest, the portal's content as JSON, and its images. Nothing is unpacked to
 * disk, and no entry is read beyond its maximum size.
 */
final class PortalFile implements Closeable {

    /** The maximum size of a file to write or read, in bytes. */
    static final long MAX_BYTES = 100L << 20;

    static final String MANIFEST = "manifest.json";
    static final String CONTENT = "portal.json";

    private static final int MAX_ENTRIES = 2_000;

    /** Images hardly compress in a ZIP file: if it unpacks to much more, it was made to do so. */
    private static final long MAX_UNPACKED_BYTES = 2 * MAX_BYTES;

    private static final Pattern NAME =
            Pattern.compile("manifest\\.json|portal\\.json|images/[a-z0-9-]{1,80}\\.[a-z]{3,4}");

    private final ZipFile zip;
    private long unpacked;

    private PortalFile(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens the file if it contains only what an export writes; otherwise reports what else it contains. */
    static Optional<PortalFile> open(File file, ImportProblems problems) {
        if (file.length() > MAX_BYTES) {
            problems.add(Reason.TOO_LARGE, "");
            return Optional.empty();
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file);
        } catch (IOException | IllegalArgumentException e) {
            // It isn't a ZIP file, or has unreadable entry names.
            problems.add(Reason.NO_PORTAL_FILE, "");
            return Optional.empty();
        }
        check(zip, problems);
        var open = new PortalFile(zip);
        if (problems.none()) {
            return Optional.of(open);
        }
        open.close();
        return Optional.empty();
    }

    private static void check(ZipFile zip, ImportProblems problems) {
        if (zip.size() > MAX_ENTRIES) {
            problems.add(Reason.TOO_MANY, "images");
            return;
        }
        if (zip.getEntry(MANIFEST) == null || zip.getEntry(CONTENT) == null) {
            problems.add(Reason.NO_PORTAL_FILE, "");
            return;
        }
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            String name = all.nextElement().getName();
            if (!NAME.matcher(name).matches()) {
                problems.add(Reason.UNKNOWN_ENTRY, name);
            } else if (!names.add(name)) {
                problems.add(Reason.TWICE, name);
            }
        }
    }

    /** The content of an entry; if it is missing, broken or too large, reports it and returns empty. */
    Optional<byte[]> content(String name, int mostBytes, ImportProblems problems) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            problems.add(Reason.MISSING, name);
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(mostBytes + 1);
            unpacked += content.length;
            if (content.length > mostBytes || unpacked > MAX_UNPACKED_BYTES) {
                problems.add(Reason.TOO_LARGE, name);
                return Optional.empty();
            }
            return Optional.of(content);
        } catch (IOException e) {
            problems.add(Reason.UNREADABLE, name);
            return Optional.empty();
        }
    }

    /** Rereads an entry that was read before. */
    byte[] again(String name) {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readNBytes((int) MAX_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
