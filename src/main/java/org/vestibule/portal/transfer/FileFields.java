package org.vestibule.portal.transfer;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.vestibule.portal.transfer.ImportProblem.Reason;
import org.vestibule.shared.ReadableText;

/**
 * Reads a JSON object of a portal's file field by field. A field that can't be read is reported with its place, and
 * treated as empty.
 */
public final class FileFields {

    private final JsonObject object;
    private final String where;
    private final ImportProblems problems;

    FileFields(JsonValue value, String where, ImportProblems problems) {
        this.where = where;
        this.problems = problems;
        if (value instanceof JsonObject read) {
            object = read;
        } else {
            object = JsonValue.EMPTY_JSON_OBJECT;
            problems.add(Reason.WRONG, where);
        }
    }

    /** The place of a field in the file. */
    public String place(String field) {
        return where.isEmpty() ? field : where + "." + field;
    }

    /** Reports that the field's value is invalid. */
    public void wrong(String field) {
        problems.add(Reason.WRONG, place(field));
    }

    /** Reports that the object refers to something that isn't in the file. */
    public void lacks(String name) {
        problems.add(Reason.MISSING, where + ": " + name);
    }

    /** Reports a problem with the field. */
    public void tell(Reason reason, String field) {
        problems.add(reason, place(field));
    }

    public boolean has(String field) {
        return object.containsKey(field);
    }

    /** The text; "" if there is none. */
    public String text(String field) {
        JsonValue value = object.get(field);
        if (value instanceof JsonString text) {
            return ReadableText.of(text.getString());
        }
        if (value != null) {
            wrong(field);
        }
        return "";
    }

    /** The parsed text; if it can't be parsed, reports it and returns empty. */
    public <T> Optional<T> text(String field, Function<String, Optional<T>> parse) {
        Optional<T> parsed = parse.apply(text(field));
        if (parsed.isEmpty()) {
            wrong(field);
        }
        return parsed;
    }

    /** The integer; 0 if the field is missing, a fraction, or doesn't fit into an {@code int}. */
    public int number(String field) {
        JsonValue value = object.get(field);
        if (value instanceof JsonNumber number) {
            try {
                return number.intValueExact();
            } catch (ArithmeticException | UnsupportedOperationException e) {
                return 0;
            }
        }
        return 0;
    }

    /** The boolean; false if the field is missing. */
    public boolean flag(String field) {
        JsonValue value = object.get(field);
        if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            wrong(field);
        }
        return value == JsonValue.TRUE;
    }

    /** The texts of a list; empty if there is no list. */
    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonValue each : array(field)) {
            if (each instanceof JsonString text) {
                texts.add(ReadableText.of(text.getString()));
            } else {
                wrong(field);
            }
        }
        return texts;
    }

    /** The objects of a list, at most {@code most}; more are reported. */
    List<FileFields> objects(String field, int most) {
        JsonArray array = array(field);
        if (array.size() > most) {
            tell(Reason.TOO_MANY, field);
        }
        return IntStream.range(0, Math.min(array.size(), most))
                .mapToObj(index -> new FileFields(array.get(index), place(field) + "[" + index + "]", problems))
                .toList();
    }

    /** The object in the field; empty if the field is missing or isn't an object, which is reported. */
    public FileFields object(String field) {
        return new FileFields(object.getOrDefault(field, JsonValue.EMPTY_JSON_OBJECT), place(field), problems);
    }

    /** The object as it is in the file. */
    public JsonObject json() {
        return object;
    }

    ImportProblems problems() {
        return problems;
    }

    private JsonArray array(String field) {
        JsonValue value = object.get(field);
        if (value instanceof JsonArray array) {
            return array;
        }
        if (value != null) {
            wrong(field);
        }
        return JsonValue.EMPTY_JSON_ARRAY;
    }
}
