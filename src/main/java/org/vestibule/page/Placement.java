package org.vestibule.page;

import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A widget in a zone of a page, with the values of its properties as they are stored. It may name a widget, or hold
 * values, that no contract knows (any more): they are kept.
 *
 * @param id tells the page's placements apart; it stays the same from revision to revision
 * @param widget the name of the widget
 */
public record Placement(String id, String widget, Map<String, JsonValue> values) {

    // Both become part of a generated view, so nothing but plain names may get in.
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,60}");

    public Placement {
        if (!NAME.matcher(id).matches() || !NAME.matcher(widget).matches()) {
            throw new IllegalArgumentException("Not the name of a placement and a widget: " + id + ", " + widget);
        }
        values = Map.copyOf(values);
    }

    /** The stored value of a property; empty where the widget's default holds. */
    public Optional<JsonValue> value(String property) {
        return Optional.ofNullable(values.get(property));
    }

    /** The same with one value set, or with none for that property where the value is JSON's null. */
    public Placement with(String property, JsonValue value) {
        Map<String, JsonValue> changed = new LinkedHashMap<>(values);
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            changed.remove(property);
        } else {
            changed.put(property, value);
        }
        return new Placement(id, widget, changed);
    }
}
