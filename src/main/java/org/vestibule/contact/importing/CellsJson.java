package org.vestibule.contact.importing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** Stores the cells of a row as a JSON array of strings. Its escapes let every character be stored in every database. */
final class CellsJson {

    private CellsJson() {}

    static String of(List<String> cells) {
        return Json.createArrayBuilder(cells).build().toString();
    }

    static List<String> in(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonArray cells = reader.readArray();
            return cells.getValuesAs(JsonString::getString);
        }
    }
}
