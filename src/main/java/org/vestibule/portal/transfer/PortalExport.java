package org.vestibule.portal.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An exported portal, ready to be written to a file. Exporting the same portal twice gives identical bytes.
 *
 * @param address the key in the portal's addresses
 */
public record PortalExport(String address, byte[] manifest, byte[] content, List<PartFile> files) {

    /** The earliest date that ZIP files support. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The number of bytes to write, at most, not counting the overhead of ZIP. */
    long size() {
        return manifest.length
                + content.length
                + files.stream().mapToLong(PartFile::size).sum();
    }

    /**
     * Writes the file, with one image in memory at a time. The manifest comes first and uncompressed, so that a browser
     * can read the name and the address before it uploads the file.
     *
     * @throws IOException if the stream is closed, or an image was deleted meanwhile; the file is then incomplete
     */
    public void writeTo(OutputStream stream) throws IOException {
        var zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        zip.putNextEntry(plain(PortalFile.MANIFEST, manifest));
        zip.write(manifest);
        zip.closeEntry();
        zip.putNextEntry(entry(PortalFile.CONTENT));
        zip.write(content);
        zip.closeEntry();
        for (PartFile file : files) {
            byte[] bytes = file.content().get().orElseThrow(() -> new IOException(file.name() + " is gone"));
            zip.putNextEntry(entry(file.name()));
            zip.write(bytes);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static ZipEntry plain(String name, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_TIME);
        return entry;
    }
}
