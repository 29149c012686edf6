package org.vestibule.portal.transfer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Unpacks and packs portal files, for tests that modify them. */
final class PortalFiles {

    static final String MANIFEST = "{\"format\": \"vestibule-portal\", \"version\": 1, \"name\": \"Quay\","
            + " \"address\": \"quay\", \"outside\": \"https://test.example\"}";

    private PortalFiles() {}

    static Map<String, byte[]> entries(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The entries of a file with only this manifest and this content. */
    static Map<String, byte[]> of(String manifest, String content) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(PortalFile.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
        entries.put(PortalFile.CONTENT, content.getBytes(StandardCharsets.UTF_8));
        return entries;
    }

    static Path stored(byte[] file) {
        try {
            Path path = Files.createTempFile("portal", ".zip");
            path.toFile().deleteOnExit();
            return Files.write(path, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
