package org.vestibule.api.body;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.function.Function;

/** Writes a JSON object of which each member is always there: what isn't known is null. */
public final class AnswerMembers {

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    public AnswerMembers with(String name, String text) {
        return withValue(name, text == null ? JsonValue.NULL : Json.createValue(text));
    }

    public AnswerMembers with(String name, long number) {
        return withValue(name, Json.createValue(number));
    }

    public AnswerMembers with(String name, boolean value) {
        return withValue(name, value ? JsonValue.TRUE : JsonValue.FALSE);
    }

    /** Times are in UTC, to the millisecond. */
    public AnswerMembers with(String name, Instant at) {
        return with(name, at == null ? null : at.truncatedTo(ChronoUnit.MILLIS).toString());
    }

    public AnswerMembers with(String name, JsonObject object) {
        return withValue(name, object == null ? JsonValue.NULL : object);
    }

    /** An array of what each item becomes. */
    public <T> AnswerMembers with(String name, Collection<T> items, Function<T, JsonValue> item) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(one -> array.add(item.apply(one)));
        return withValue(name, array.build());
    }

    private AnswerMembers withValue(String name, JsonValue value) {
        json.add(name, value);
        return this;
    }

    public JsonObject json() {
        return json.build();
    }
}
