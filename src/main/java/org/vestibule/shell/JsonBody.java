package org.vestibule.shell;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Parses JSON from our pages' scripts. Any error, including excessive nesting, is reported as the same exception. */
public final class JsonBody {

    private JsonBody() {}

    /**
     * Reads the request's body, whose length must be known and not above {@code most} bytes.
     *
     * @throws IllegalArgumentException if it is no JSON object
     */
    public static JsonObject read(HttpServletRequest request, long most) throws IOException {
        long length = request.getContentLengthLong();
        if (length < 0 || length > most) {
            throw new IllegalArgumentException("of " + length + " bytes");
        }
        try (JsonReader reader = Json.createReader(request.getInputStream())) {
            return reader.readObject();
        } catch (RuntimeException e) {
            // The parser doesn't report its own limits, for instance of depth, as a JsonException.
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * The integer of that name.
     *
     * @throws IllegalArgumentException if it is missing, no number, or doesn't fit into a {@code long}
     */
    public static long number(JsonObject sent, String name) {
        if (!(sent.get(name) instanceof JsonNumber number)) {
            throw new IllegalArgumentException("no number " + name);
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException | UnsupportedOperationException e) {
            throw new IllegalArgumentException("no whole number " + name, e);
        }
    }
}
