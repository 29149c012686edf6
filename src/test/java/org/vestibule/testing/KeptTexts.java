package org.vestibule.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that the server has written down by now: all its logs, and all rows of the database. */
@ApplicationScoped
public class KeptTexts {

    /** Liberty names the folder of its logs so. */
    private static final String LOGS = "server.logs.dir";

    @Inject
    private Database database;

    /** The files of the server's log folder that hold the text: the log itself, traces, reports of failures. */
    public List<String> logsWith(String text) {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty(LOGS)))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(text))
                    .map(Path::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables that hold the text. */
    public List<String> tablesWith(String text) {
        return database.contentBut(List.of()).entrySet().stream()
                .filter(table -> table.getValue().stream().anyMatch(row -> row.contains(text)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Byte for byte, as logs may hold what is no text in any encoding. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
