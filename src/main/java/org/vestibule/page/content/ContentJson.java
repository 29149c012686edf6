package org.vestibule.page.content;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Converts page content to and from stored JSON. */
public final class ContentJson {

    private ContentJson() {}

    public static String write(PageContent content) {
        return object(content).toString();
    }

    /** The content as a JSON object in the form in which it is stored. */
    public static JsonObject object(PageContent content) {
        return Json.createObjectBuilder()
                .add("layout", content.layout().code())
                .add("zones", object(content.zones()))
                .build();
    }

    private static JsonObject object(List<Zone> zones) {
        var written = Json.createObjectBuilder();
        for (Zone zone : zones) {
            var placements = Json.createArrayBuilder();
            zone.placements().forEach(placement -> placements.add(object(placement)));
            written.add(zone.name(), placements);
        }
        return written.build();
    }

    static JsonObject object(Placement placement) {
        var written = Json.createObjectBuilder()
                .add("id", placement.id())
                .add("widget", placement.widget())
                .add("values", object(placement.values()));
        if (!placement.zones().isEmpty()) {
            written.add("zones", object(placement.zones()));
        }
        return written.build();
    }

    /** Sorts by name, so that the same values are always written in the same way. */
    static JsonObject object(Map<String, JsonValue> values) {
        var written = Json.createObjectBuilder();
        new TreeMap<>(values).forEach(written::add);
        return written.build();
    }

    public static PageContent read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            return content(reader.readObject());
        }
    }

    /**
     * The content that such an object is.
     *
     * @throws RuntimeException of some kind where it is no content
     */
    public static PageContent content(JsonObject stored) {
        Layout layout = Layout.of(stored.getString("layout")).orElseThrow();
        return new PageContent(layout, zones(stored.getJsonObject("zones")));
    }

    private static List<Zone> zones(JsonObject stored) {
        return stored.entrySet().stream()
                .map(zone -> new Zone(
                        zone.getKey(),
                        zone.getValue().asJsonArray().stream()
                                .map(placement -> placement(placement.asJsonObject()))
                                .toList()))
                .toList();
    }

    static Placement placement(JsonObject stored) {
        return new Placement(
                stored.getString("id"),
                stored.getString("widget"),
                stored.getJsonObject("values"),
                stored.containsKey("zones") ? zones(stored.getJsonObject("zones")) : List.of());
    }
}
