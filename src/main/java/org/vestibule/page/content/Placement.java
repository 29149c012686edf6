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
 * A widget in a zone of a page, with the values of its properties as they are stored. It may name a widget, or hold
 * values and zones, that no contract knows (any more): they are kept.
 *
 * @param id tells the page's placements apart; it stays the same from revision to revision
 * @param widget the name of the widget
 * @param zones the zones of its own that hold something, by name; most widgets have none
 */
public record Placement(String id, String widget, Map<String, JsonValue> values, List<Zone> zones) {

    // All become part of a generated view, so nothing but plain names may get in.
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

    /** A widget without zones of its own, or with nothing in them. */
    public Placement(String id, String widget, Map<String, JsonValue> values) {
        this(id, widget, values, List.of());
    }

    /** The stored value of a property; empty where the widget's default holds. */
    public Optional<JsonValue> value(String property) {
        return Optional.ofNullable(values.get(property));
    }

    /** One of its zones; empty of placements where nothing stands in it. */
    public Zone zone(String name) {
        return zones.stream()
                .filter(zone -> zone.name().equals(name))
                .findFirst()
                .orElse(Zone.empty(name));
    }

    /** The same with one value set, or with none for that property where the value is JSON's null. */
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

    /** The same with one more widget in a zone of its own. */
    Placement with(String zoneName, int position, Placement inner) {
        Stream<Zone> others = zones.stream().filter(zone -> !zone.name().equals(zoneName));
        return new Placement(
                id,
                widget,
                values,
                Stream.concat(others, Stream.of(zone(zoneName).with(position, inner)))
                        .toList());
    }

    /** Itself, and what stands in its zones at any depth, in reading order. */
    public Stream<Placement> withInner() {
        return Stream.concat(Stream.of(this), zones.stream().flatMap(Zone::all));
    }
}
