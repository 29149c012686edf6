package org.vestibule.portal.transfer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.vestibule.portal.transfer.ImportProblem.Reason;

/** Writes and reads the JSON of a portal's file. */
final class FileJson {

    /** The maximum size of one JSON entry, in bytes: a thousand times what pages written by people need. */
    static final int MAX_BYTES = 16 << 20;

    /** About three times the depth of page content nested in widgets and of lists of lists. */
    private static final int MAX_DEPTH = 64;

    /** The maximum number of keys, values and brackets: a tree of them takes about a hundred bytes for each. */
    private static final int MAX_PARTS = 500_000;

    private FileJson() {}

    /** Writes indented JSON, so that people can compare two files. */
    static byte[] write(JsonObject object) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(bytes, StandardCharsets.UTF_8)) {
            writer.writeObject(object);
        }
        return bytes.toByteArray();
    }

    /** The JSON object in an entry; if it isn't valid, reports it and returns empty. */
    static Optional<JsonObject> read(PortalFile file, String name, ImportProblems problems) {
        return file.content(name, MAX_BYTES, problems).flatMap(bytes -> read(bytes, name, problems));
    }

    private static Optional<JsonObject> read(byte[] bytes, String name, ImportProblems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            Optional<Reason> refusal = refusal(text);
            if (refusal.isPresent()) {
                problems.add(refusal.get(), name);
                return Optional.empty();
            }
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return Optional.of(reader.readObject());
            }
        } catch (CharacterCodingException | RuntimeException e) {
            // Exceeding the parser's own limits doesn't throw a JsonException.
            problems.add(Reason.UNREADABLE, name);
            return Optional.empty();
        }
    }

    /**
     * Checked before an object tree is built, which a small compressed file could make larger than the memory, and which
     * recursive code processes later.
     */
    private static Optional<Reason> refusal(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            int depth = 0;
            for (int parts = 0; parser.hasNext(); parts++) {
                switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> depth++;
                    case END_OBJECT, END_ARRAY -> depth--;
                    default -> {
                        // Scalar values don't change the depth.
                    }
                }
                if (depth > MAX_DEPTH) {
                    return Optional.of(Reason.TOO_DEEP);
                }
                if (parts > MAX_PARTS) {
                    return Optional.of(Reason.TOO_MANY);
                }
            }
            return Optional.empty();
        }
    }
}
