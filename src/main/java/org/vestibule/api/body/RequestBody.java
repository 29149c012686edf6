package org.vestibule.api.body;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.vestibule.api.problem.ApiProblems;
import org.vestibule.api.problem.ProblemException;

/** Reads the body of a call: a JSON object in UTF-8, in which no name occurs twice. */
public final class RequestBody {

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private RequestBody() {}

    /**
     * The members of the body.
     *
     * @throws ProblemException if it isn't such an object
     */
    public static RequestMembers members(byte[] body) {
        return RequestMembers.of(object(text(body)));
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ApiProblems.malformed("It isn't UTF-8.");
        }
    }

    private static JsonObject object(String text) {
        JsonStructure read;
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            read = reader.read();
        } catch (RuntimeException e) {
            // The parser doesn't report its own limits, for instance of depth, as a JsonException.
            throw ApiProblems.malformed("It can't be parsed, or has a name twice.");
        }
        if (read instanceof JsonObject object) {
            return object;
        }
        throw ApiProblems.malformed("It has to be an object.");
    }
}
