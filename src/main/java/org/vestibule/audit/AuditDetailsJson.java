package org.vestibule.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes and reads an event's attributes that have no column of their own, as a flat JSON object of strings. */
final class AuditDetailsJson {

    private static final int MAX_LENGTH = 1000;

    private AuditDetailsJson() {}

    /** The attributes as JSON, with long values truncated; null if there are none. */
    static String json(Map<String, String> about) {
        var object = Json.createObjectBuilder();
        about.forEach((name, value) -> object.add(name, cut(value)));
        return about.isEmpty() ? null : object.build().toString();
    }

    static Optional<String> value(String json, String name) {
        return Optional.ofNullable(all(json).get(name));
    }

    /** The attributes in the order in which they were recorded. */
    static Map<String, String> all(String json) {
        Map<String, String> about = new LinkedHashMap<>();
        if (json != null) {
            try (var reader = Json.createReader(new StringReader(json))) {
                JsonObject object = reader.readObject();
                object.keySet().forEach(name -> about.put(name, object.getString(name, null)));
            }
        }
        return about;
    }

    private static String cut(String value) {
        return value.length() <= MAX_LENGTH ? value : value.substring(0, MAX_LENGTH) + "…";
    }
}
