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

/** An object of a portal's file, read field by field. What can't be read is told, with its place, and read as if it was empty. */
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

    /** Tells that the field can't be what it is. */
    public void wrong(String field) {
        problems.add(Reason.WRONG, place(field));
    }

    /** Tells that somewhere within the object something is named that isn't in the file. */
    public void lacks(String name) {
        problems.add(Reason.MISSING, where + ": " + name);
    }

    /** Tells what is wrong with the field. */
    public void tell(Reason reason, String field) {
        problems.add(reason, place(field));
    }

    public boolean has(String field) {
        return object.containsKey(field);
    }

    /** The text; "" where there is none. */
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

    /** The text, which has to make something; empty, and told, where it doesn't. */
    public <T> Optional<T> text(String field, Function<String, Optional<T>> parse) {
        Optional<T> parsed = parse.apply(text(field));
        if (parsed.isEmpty()) {
            wrong(field);
        }
        return parsed;
    }

    /** The whole number; 0 where there is none, or a fraction, or one that no {@code int} holds. */
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

    /** Whether it is said to be so; not where nothing is said. */
    public boolean flag(String field) {
        JsonValue value = object.get(field);
        if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            wrong(field);
        }
        return value == JsonValue.TRUE;
    }

    /** The texts of a list; none where there is no list. */
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

    /** The objects of a list, at most so many. */
    List<FileFields> objects(String field, int most) {
        JsonArray array = array(field);
        if (array.size() > most) {
            tell(Reason.TOO_MANY, field);
        }
        return IntStream.range(0, Math.min(array.size(), most))
                .mapToObj(index -> new FileFields(array.get(index), place(field) + "[" + index + "]", problems))
                .toList();
    }

    /** What stands in the field; empty where nothing does, and where that is no object, which is told. */
    public FileFields object(String field) {
        return new FileFields(object.getOrDefault(field, JsonValue.EMPTY_JSON_OBJECT), place(field), problems);
    }

    /** The object as it stands in the file. */
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
