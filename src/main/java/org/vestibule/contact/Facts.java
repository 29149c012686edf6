package org.vestibule.contact;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.stream.Collector;
import org.vestibule.audit.AuditLogEntry;

/** The facts about one record in an export, by name, in the order in which they are listed. */
public final class Facts {

    private final JsonObjectBuilder object = Json.createObjectBuilder();

    /** Adds a fact; an unknown (null) fact is left out. Times are in ISO 8601. */
    public Facts with(String name, Object value) {
        if (value != null) {
            object.add(name, value(value));
        }
        return this;
    }

    /** An audit event, without the names and addresses of the staff, which aren't the person's data. */
    public static JsonObject of(AuditLogEntry entry) {
        boolean byStaff = entry.byStaffId() != null;
        var about = Json.createObjectBuilder();
        entry.about().forEach(about::add);
        return new Facts()
                .with("at", entry.happenedAt())
                .with("event", entry.type().text())
                .with("by", byStaff ? "staff" : entry.byName())
                .with("from", byStaff ? null : entry.fromAddress())
                .with("about", about.build())
                .json();
    }

    public JsonObject json() {
        return object.build();
    }

    /** Collects the facts of several records in an array. */
    public static Collector<JsonValue, ?, JsonArray> list() {
        return Collector.of(
                Json::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll, JsonArrayBuilder::build);
    }

    private static JsonValue value(Object value) {
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return Json.createValue(number.longValue());
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Facts::value).collect(list());
        }
        return Json.createValue(value.toString());
    }
}
