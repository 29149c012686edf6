package org.vestibule.job;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes and reads parameters and facts as JSON. */
final class TextJson {

    /** So that the facts of an outcome fit into their column, whatever the characters and their escapes. */
    private static final int MAX_FACT = 150;

    private TextJson() {}

    static String of(Map<String, String> values) {
        var object = Json.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
    }

    static Map<String, String> map(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> values = new LinkedHashMap<>();
            object.keySet().forEach(name -> values.put(name, object.getString(name)));
            return values;
        }
    }

    /** Null for no facts. */
    static String of(List<String> facts) {
        var array = Json.createArrayBuilder();
        facts.stream().map(TextJson::cut).forEach(array::add);
        return facts.isEmpty() ? null : array.build().toString();
    }

    static List<String> list(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }

    private static String cut(String fact) {
        return fact.length() <= MAX_FACT ? fact : fact.substring(0, MAX_FACT) + "…";
    }
}
