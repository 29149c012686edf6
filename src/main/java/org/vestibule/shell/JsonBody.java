package org.vestibule.shell;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads the JSON that our pages' scripts send. Whatever is wrong with it, however it is nested, is one exception. */
public final class JsonBody {

    private JsonBody() {}

    /**
     * Reads the request's body, whose length must be known and not above {@code most} bytes.
     *
     * @throws IllegalArgumentException where it is no JSON object
     */
    public static JsonObject read(HttpServletRequest request, long most) throws IOException {
        long length = request.getContentLengthLong();
        if (length < 0 || length > most) {
            throw new IllegalArgumentException("of " + length + " bytes");
        }
        try (JsonReader reader = Json.createReader(request.getInputStream())) {
            return reader.readObject();
        } catch (RuntimeException e) {
            // The reader's own limits, of depth say, are no JsonException.
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * The whole number of that name.
     *
     * @throws IllegalArgumentException where it is missing, no number, or none that a {@code long} holds
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
