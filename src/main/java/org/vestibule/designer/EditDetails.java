package org.vestibule.designer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/**
 * The details of an edit, for a sentence about it.
 *
 * @param kind what the edit did, never an undo or redo
 * @param placement the widget's placement; "" if the edit is about the whole page
 * @param widget the name of the widget; "" likewise
 * @param zone the zone to which it was added or moved, or from which it was removed; "" likewise
 * @param holder the name of the widget that has the zone; "" for a zone of the layout
 * @param more the names of the properties that were set; the code of the layout, and how many widgets had to move
 *     to its main zone; the number of the revision; or the time of the restored draft
 */
public record EditDetails(
        EditKind kind, String placement, String widget, String zone, String holder, List<String> more) {

    public EditDetails {
        more = List.copyOf(more);
    }

    String write() {
        return Json.createObjectBuilder()
                .add("kind", kind.name())
                .add("placement", placement)
                .add("widget", widget)
                .add("zone", zone)
                .add("holder", holder)
                .add("more", Json.createArrayBuilder(more))
                .build()
                .toString();
    }

    static EditDetails read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject details = reader.readObject();
            return new EditDetails(
                    EditKind.valueOf(details.getString("kind")),
                    details.getString("placement"),
                    details.getString("widget"),
                    details.getString("zone"),
                    details.getString("holder", ""),
                    details.getJsonArray("more").getValuesAs(JsonString::getString));
        }
    }
}
