package org.vestibule.page.kit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.portal.transfer.RecordKind;

/**
 * Replaces the references in values of widgets. It goes by the stored form of a reference, at any depth of any value, so it asks
 * no contract, and knows those in values of widgets that nobody knows any more.
 *
 * @param reference what comes into the place of a reference; empty where the value is none
 * @param text what comes into the place of a text
 */
record ReferenceWalk(BiFunction<RecordKind, JsonValue, Optional<JsonValue>> reference, UnaryOperator<String> text) {

    /** No record has it. What leads to something that is gone goes on leading to nothing, and opens no widget to everybody. */
    static final long GONE = 0;

    private static final Map<String, RecordKind> KINDS =
            Stream.of(RecordKind.values()).collect(Collectors.toMap(RecordKind::word, kind -> kind));

    PageContent in(PageContent content) {
        return content.map(this::in);
    }

    private Placement in(Placement placement) {
        Placement led = placement;
        for (Map.Entry<String, JsonValue> value : placement.values().entrySet()) {
            led = led.with(value.getKey(), in(value.getValue()));
        }
        return led;
    }

    JsonValue in(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> in(value.asJsonObject());
            case ARRAY -> in(value.asJsonArray());
            case STRING -> Json.createValue(text.apply(((JsonString) value).getString()));
            case NUMBER, TRUE, FALSE, NULL -> value;
        };
    }

    private JsonValue in(JsonArray array) {
        JsonArrayBuilder led = Json.createArrayBuilder();
        array.forEach(each -> led.add(in(each)));
        return led.build();
    }

    private JsonValue in(JsonObject object) {
        JsonObjectBuilder led = Json.createObjectBuilder();
        object.forEach((name, inner) -> led.add(
                name,
                Optional.ofNullable(KINDS.get(name))
                        .flatMap(kind -> reference.apply(kind, inner))
                        .orElseGet(() -> in(inner))));
        return led.build();
    }
}
