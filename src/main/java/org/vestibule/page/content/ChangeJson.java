package org.vestibule.page.content;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;

/** Converts changes of content to and from stored JSON. */
public final class ChangeJson {

    private ChangeJson() {}

    public static String write(ContentChange change) {
        JsonObjectBuilder written = Json.createObjectBuilder();
        if (change instanceof ContentChange.Insert insert) {
            written.add("insert", ContentJson.object(insert.placement())).add("at", slot(insert.at()));
        } else if (change instanceof ContentChange.Remove remove) {
            written.add("remove", remove.placement());
        } else if (change instanceof ContentChange.Move move) {
            written.add("move", move.placement()).add("at", slot(move.to()));
        } else if (change instanceof ContentChange.SetValues set) {
            written.add("set", set.placement()).add("values", ContentJson.object(set.values()));
        } else if (change instanceof ContentChange.Replace replace) {
            written.add("replace", ContentJson.object(replace.content()));
        }
        return written.build().toString();
    }

    /** @throws IllegalArgumentException if it isn't a stored change */
    public static ContentChange read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject change = reader.readObject();
            if (change.containsKey("insert")) {
                return new ContentChange.Insert(slot(change), ContentJson.placement(change.getJsonObject("insert")));
            } else if (change.containsKey("remove")) {
                return new ContentChange.Remove(change.getString("remove"));
            } else if (change.containsKey("move")) {
                return new ContentChange.Move(change.getString("move"), slot(change));
            } else if (change.containsKey("set")) {
                return new ContentChange.SetValues(change.getString("set"), change.getJsonObject("values"));
            } else if (change.containsKey("replace")) {
                return new ContentChange.Replace(ContentJson.content(change.getJsonObject("replace")));
            }
            throw new IllegalArgumentException("Not a change: " + stored);
        }
    }

    private static JsonObjectBuilder slot(Slot slot) {
        JsonObjectBuilder written = Json.createObjectBuilder();
        slot.within().ifPresent(outer -> written.add("within", outer));
        return written.add("zone", slot.zone()).add("position", slot.position());
    }

    private static Slot slot(JsonObject change) {
        JsonObject slot = change.getJsonObject("at");
        return new Slot(
                Optional.ofNullable(slot.getString("within", null)), slot.getString("zone"), slot.getInt("position"));
    }
}
