package org.vestibule.api.body;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.vestibule.api.problem.ApiProblems;
import org.vestibule.api.problem.FieldError;
import org.vestibule.api.problem.ProblemException;
import org.vestibule.shared.ReadableText;

/**
 * The members of a JSON object, each read as what it has to be. What is wrong is collected, and {@link #check} reports
 * all of it at once, up to {@link #MAX_ERRORS}, members that nobody asked for included. A member that is null counts as missing.
 */
public final class RequestMembers {

    /** How many errors are reported: a large body may have hundreds of thousands. */
    public static final int MAX_ERRORS = 100;

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("9999-01-01T00:00:00Z");

    private final JsonObject object;
    private final String pointer;
    private final List<FieldError> errors;
    private final Set<String> asked = new LinkedHashSet<>();

    private RequestMembers(JsonObject object, String pointer, List<FieldError> errors) {
        this.object = object;
        this.pointer = pointer;
        this.errors = errors;
    }

    static RequestMembers of(JsonObject object) {
        return new RequestMembers(object, "", new ArrayList<>());
    }

    /** Whether the member is there, be it null. */
    public boolean has(String name) {
        asked.add(name);
        return object.containsKey(name);
    }

    public Optional<String> text(String name) {
        return value(name).flatMap(value -> text(value, pointer(name)));
    }

    private Optional<String> text(JsonValue value, String at) {
        if (!(value instanceof JsonString string)) {
            return wrong(at, "a string");
        }
        String text = string.getString();
        if (!text.equals(ReadableText.of(text))) {
            report(new FieldError(at, "forbidden-character", "It has a character that can't be stored."));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** The text after reading it as something else. */
    public <T> Optional<T> text(String name, String what, Function<String, Optional<T>> reader) {
        Optional<String> text = text(name);
        Optional<T> read = text.flatMap(reader);
        if (text.isPresent() && read.isEmpty()) {
            report(new FieldError(pointer(name), "invalid-value", "It has to be " + what + "."));
        }
        return read;
    }

    /** A time with its offset from UTC. */
    public Optional<Instant> instant(String name) {
        return text(name, "a time as in RFC 3339, as 2030-01-31T12:00:00Z", RequestMembers::time);
    }

    private static Optional<Instant> time(String text) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            return instant.isBefore(EARLIEST) || !instant.isBefore(TOO_LATE) ? Optional.empty() : Optional.of(instant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number of a record. */
    public Optional<Long> number(String name) {
        return value(name).flatMap(value -> {
            try {
                if (value instanceof JsonNumber number) {
                    return Optional.of(number.longValueExact());
                }
            } catch (ArithmeticException | UnsupportedOperationException e) {
                // No number of a record.
            }
            return wrong(pointer(name), "a whole number");
        });
    }

    /** The texts of an array; empty if there is none. */
    public List<String> texts(String name) {
        Optional<JsonValue> value = value(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof JsonArray array)) {
            wrong(pointer(name), "an array of strings");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            text(array.get(i), pointer(name) + "/" + i).ifPresent(texts::add);
        }
        return texts;
    }

    /** The members of an object within this one; they are checked with these. */
    public Optional<RequestMembers> object(String name) {
        return value(name)
                .flatMap(value -> value instanceof JsonObject inner
                        ? Optional.of(new RequestMembers(inner, pointer(name), errors))
                        : wrong(pointer(name), "an object"));
    }

    /** Reports a member that is needed and isn't there. */
    public void require(String name) {
        if (value(name).isEmpty()) {
            report(new FieldError(pointer(name), "missing", "It is needed."));
        }
    }

    /** Reports what else is wrong with a member. */
    public void refuse(String name, String code, String detail) {
        report(new FieldError(pointer(name), code, detail));
    }

    private void report(FieldError error) {
        if (errors.size() < MAX_ERRORS) {
            errors.add(error);
        }
    }

    /** Reports the members that nobody has asked for. Call it after reading all others. */
    public void refuseOthers() {
        object.keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> report(new FieldError(pointer(name), "unknown-member", "There is no such member.")));
    }

    /** @throws ProblemException if anything was wrong, unknown members included */
    public void check() {
        refuseOthers();
        if (!errors.isEmpty()) {
            throw ApiProblems.invalid(errors);
        }
    }

    /** Where a member is, as a JSON pointer. */
    public String pointer(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private Optional<JsonValue> value(String name) {
        return has(name) ? Optional.of(object.get(name)).filter(value -> value != JsonValue.NULL) : Optional.empty();
    }

    private <T> Optional<T> wrong(String at, String what) {
        report(new FieldError(at, "wrong-type", "It has to be " + what + "."));
        return Optional.empty();
    }
}
