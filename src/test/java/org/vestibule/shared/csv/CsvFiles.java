package org.vestibule.shared.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads bytes as a CSV file. */
final class CsvFiles {

    private CsvFiles() {}

    static List<CsvLine> lines(String text) {
        return lines(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<CsvLine> lines(byte[] content) {
        try {
            Path file = Files.createTempFile("rows", ".csv");
            try {
                Files.write(file, content);
                return lines(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CsvLine> lines(Path file) throws IOException {
        List<CsvLine> lines = new ArrayList<>();
        try (CsvReader reader = CsvReader.open(file)) {
            for (var next = reader.next(); next.isPresent(); next = reader.next()) {
                lines.add(next.get());
            }
        }
        return lines;
    }

    static List<List<String>> rows(byte[] content) {
        return lines(content).stream().map(line -> ((CsvLine.Row) line).cells()).toList();
    }

    /** The text with a byte order mark before it. */
    static byte[] marked(String text, Charset charset) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("\ufeff" + text).getBytes(charset));
        return bytes.toByteArray();
    }
}
