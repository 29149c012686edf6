package org.vestibule.widget;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Writes and reads the stored JSON of property values.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public final class StoredValues {

    private StoredValues() {}

    /** The JSON of a text of any kind, or of the name of a choice. */
    public static JsonValue text(String text) {
        return Json.createValue(text);
    }

    public static JsonValue flag(boolean flag) {
        return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }

    public static JsonValue number(long number) {
        return Json.createValue(number);
    }

    /** The JSON of a page of the same portal. */
    public static JsonValue page(long id) {
        return reference(Reference.Kind.PAGE, id);
    }

    /** The JSON of a role of the same portal. */
    public static JsonValue role(long id) {
        return reference(Reference.Kind.ROLE, id);
    }

    /** The JSON of an image of the same portal, with an alternative text; "" for the library's text. */
    public static JsonValue image(long id, String alternative) {
        var image = Json.createObjectBuilder().add(name(Reference.Kind.IMAGE), id);
        return (alternative.isEmpty() ? image : image.add("alt", alternative)).build();
    }

    /** The JSON of a decorative image, without an alternative text even if the library has one. */
    public static JsonValue decorativeImage(long id) {
        return Json.createObjectBuilder()
                .add(name(Reference.Kind.IMAGE), id)
                .add("alt", "")
                .build();
    }

    private static JsonValue reference(Reference.Kind kind, long id) {
        return Json.createObjectBuilder().add(name(kind), id).build();
    }

    /** The text; empty if the value isn't one. */
    public static Optional<String> asText(JsonValue stored) {
        return stored instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    /** The integer; empty if the value isn't one, or doesn't fit. */
    public static Optional<Long> asNumber(JsonValue stored) {
        try {
            return stored instanceof JsonNumber number
                    ? Optional.of(number.bigDecimalValue().longValueExact())
                    : Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The reference; empty if the value is no reference of that kind. */
    public static Optional<Reference> asReference(JsonValue stored, Reference.Kind kind) {
        return stored.getValueType() == JsonValue.ValueType.OBJECT
                ? Optional.ofNullable(stored.asJsonObject().get(name(kind)))
                        .flatMap(StoredValues::asNumber)
                        .map(id -> new Reference(kind, id))
                : Optional.empty();
    }

    private static String name(Reference.Kind kind) {
        return switch (kind) {
            case PAGE -> "page";
            case ROLE -> "role";
            case IMAGE -> "image";
        };
    }
}
