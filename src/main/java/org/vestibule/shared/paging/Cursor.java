package org.vestibule.shared.paging;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.vestibule.shared.ReadableText;

/**
 * Identifies a row by its sort values, and whether the requested page follows it or ends before it. The row itself may
 * have been deleted.
 *
 * @param after whether the page begins after the row; otherwise it ends before it
 * @param values texts, each of which may be null
 */
public record Cursor(boolean after, List<String> values) {

    /** The names of the parameters in addresses. */
    public static final String AFTER = "after";

    public static final String BEFORE = "before";

    /** Longer than any cursor that is created here. */
    private static final int MAX_LENGTH = 4000;

    public Cursor {
        // List.copyOf refuses null.
        values = Collections.unmodifiableList(Arrays.asList(values.toArray(String[]::new)));
    }

    /** The cursor in the parameters of an address; empty for the first page, and if the parameters can't be parsed. */
    public static Optional<Cursor> in(Map<String, String> parameters) {
        return values(parameters.get(AFTER))
                .map(values -> new Cursor(true, values))
                .or(() -> values(parameters.get(BEFORE)).map(values -> new Cursor(false, values)));
    }

    private static Optional<List<String>> values(String text) {
        if (text == null || text.isEmpty() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String json;
        try {
            json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        try (JsonParser parser = Json.createParser(new StringReader(json))) {
            return parser.next() == Event.START_ARRAY ? values(parser) : Optional.empty();
        } catch (JsonException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** Parses event by event, because a reader doesn't throw a {@link JsonException} for deeply nested arrays. */
    private static Optional<List<String>> values(JsonParser parser) {
        List<String> values = new ArrayList<>();
        Event event = parser.next();
        while (event == Event.VALUE_NULL || event == Event.VALUE_STRING && isReadable(parser.getString())) {
            values.add(event == Event.VALUE_NULL ? null : parser.getString());
            event = parser.next();
        }
        return event == Event.END_ARRAY ? Optional.of(values) : Optional.empty();
    }

    /** Whether the text can be stored: PostgreSQL refuses others, and no row has one. */
    private static boolean isReadable(String text) {
        return text.equals(ReadableText.of(text));
    }

    /** The name of the parameter in an address. */
    public String name() {
        return after ? AFTER : BEFORE;
    }

    /** The value of the parameter in an address. */
    public String text() {
        var array = Json.createArrayBuilder();
        values.forEach(value -> {
            if (value == null) {
                array.addNull();
            } else {
                array.add(value);
            }
        });
        byte[] json = array.build().toString().getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }
}
