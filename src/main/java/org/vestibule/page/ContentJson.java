package org.vestibule.page;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes and reads page content in the form in which it is stored. */
final class ContentJson {

    private ContentJson() {}

    static String write(PageContent content) {
        var zones = Json.createObjectBuilder();
        for (Zone zone : content.zones()) {
            var placements = Json.createArrayBuilder();
            zone.placements().forEach(placement -> placements.add(write(placement)));
            zones.add(zone.name(), placements);
        }
        return Json.createObjectBuilder()
                .add("layout", content.layout().code())
                .add("zones", zones)
                .build()
                .toString();
    }

    private static JsonObject write(Placement placement) {
        var values = Json.createObjectBuilder();
        placement.values().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(value -> values.add(value.getKey(), value.getValue()));
        return Json.createObjectBuilder()
                .add("id", placement.id())
                .add("widget", placement.widget())
                .add("values", values)
                .build();
    }

    static PageContent read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject content = reader.readObject();
            Layout layout = Layout.of(content.getString("layout")).orElseThrow();
            JsonObject zones = content.getJsonObject("zones");
            return new PageContent(
                    layout,
                    zones.entrySet().stream()
                            .map(zone -> new Zone(
                                    zone.getKey(), placements(zone.getValue().asJsonArray())))
                            .toList());
        }
    }

    private static List<Placement> placements(JsonArray stored) {
        return stored.stream()
                .map(JsonValue::asJsonObject)
                .map(placement -> new Placement(
                        placement.getString("id"),
                        placement.getString("widget"),
                        placement.getJsonObject("values").entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
                .toList();
    }
}
