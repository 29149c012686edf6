package org.vestibule.page.content;

import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A widget in a zone of a page, with the stored values of its properties. Widgets, values and zones that no contract
 * defines (any more) are kept.
 *
 * @param id identifies the placement on its page, and stays the same in all revisions
 * @param widget the name of the widget
 * @param zones its own non-empty zones; most widgets have none
 */
public record Placement(String id, String widget, Map<String, JsonValue> values, List<Zone> zones) {

    // Only plain names, because they become part of a generated view.
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,60}");

    public Placement {
        if (!NAME.matcher(id).matches() || !NAME.matcher(widget).matches()) {
            throw new IllegalArgumentException("Not the name of a placement and a widget: " + id + ", " + widget);
        }
        if (!zones.stream().allMatch(zone -> NAME.matcher(zone.name()).matches())) {
            throw new IllegalArgumentException("Not the names of zones: " + zones);
        }
        values = Map.copyOf(values);
        zones = zones.stream()
                .filter(zone -> !zone.placements().isEmpty())
                .sorted(Comparator.comparing(Zone::name))
                .toList();
    }

    /** A widget without zones of its own, or with empty zones. */
    public Placement(String id, String widget, Map<String, JsonValue> values) {
        this(id, widget, values, List.of());
    }

    /** The stored value of a property; empty if the widget's default applies. */
    public Optional<JsonValue> value(String property) {
        return Optional.ofNullable(values.get(property));
    }

    /** A zone of its own; without placements if it is empty. */
    public Zone zone(String name) {
        return zones.stream()
                .filter(zone -> zone.name().equals(name))
                .findFirst()
                .orElse(Zone.empty(name));
    }

    /** This placement with that value, or without a value for the property if the value is JSON's null. */
    public Placement with(String property, JsonValue value) {
        Map<String, JsonValue> changed = new LinkedHashMap<>(values);
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            changed.remove(property);
        } else {
            changed.put(property, value);
        }
        return withValues(changed);
    }

    Placement withValues(Map<String, JsonValue> changed) {
        return new Placement(id, widget, changed, zones);
    }

    Placement withId(String other) {
        return new Placement(other, widget, values, zones);
    }

    Placement withZones(UnaryOperator<Zone> change) {
        return new Placement(id, widget, values, zones.stream().map(change).toList());
    }

    /** This placement with another widget in a zone of its own. */
    Placement with(String zoneName, int position, Placement inner) {
        Stream<Zone> others = zones.stream().filter(zone -> !zone.name().equals(zoneName));
        return new Placement(
                id,
                widget,
                values,
                Stream.concat(others, Stream.of(zone(zoneName).with(position, inner)))
                        .toList());
    }

    /** This placement and its nested placements at any depth, in reading order. */
    public Stream<Placement> withInner() {
        return Stream.concat(Stream.of(this), zones.stream().flatMap(Zone::all));
    }
}
