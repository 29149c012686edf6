package org.vestibule.widget;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A property of a widget that page authors can set: a {@code cc:attribute} of its {@code cc:interface}.
 *
 * @param defaultValue the value if the author sets none; null if there is no default
 * @param advanced whether the designer shows it in the Advanced view only: {@code expert="true"}
 * @param extras further attributes of the {@code cc:attribute}: {@code min}, {@code max}, {@code maxlength},
 *     {@code formerly}, and those of its kind
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Property(
        String name,
        PropertyType type,
        Object defaultValue,
        boolean required,
        boolean advanced,
        Map<String, String> extras) {

    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

    public Property {
        extras = Map.copyOf(extras);
    }

    /** A further attribute of the {@code cc:attribute}. */
    public Optional<String> extra(String wanted) {
        return Optional.ofNullable(extras.get(wanted));
    }

    /** The names that the property had in earlier contracts, {@code formerly="headline"}. */
    public List<String> formerly() {
        return extra("formerly").stream()
                .flatMap(SEPARATOR::splitAsStream)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Its value among stored values, under its name or a former name; empty if the default applies. */
    public Optional<JsonValue> stored(Map<String, JsonValue> values) {
        return Stream.concat(Stream.of(name), formerly().stream())
                .map(values::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The widget's value for a stored value; empty if that isn't valid (any more), so that the default applies. */
    public Optional<Object> read(JsonValue stored, References references) {
        return type.kind().read(this, stored, references);
    }

    /** The value cleaned for storage, without anything that must not reach a visitor. */
    public JsonValue clean(JsonValue stored) {
        return type.kind().clean(this, stored);
    }

    /** Validates a value to be stored; empty if it is valid. */
    public Optional<ValueViolation> problem(JsonValue stored, References references) {
        return type.kind().problem(this, stored, references);
    }

    /** The references in the value. */
    public Stream<Reference> refersTo(JsonValue stored) {
        return type.kind().refersTo(stored);
    }

    /** Whether it is required, and has neither a stored value nor a default. */
    public boolean isUnset(Map<String, JsonValue> values) {
        return required && defaultValue == null && stored(values).isEmpty();
    }

    /** The violation if it is required but empty. */
    public ValueViolation missing() {
        return type.kind().missing(this);
    }

    /** The constants to choose from; empty if the type isn't a choice. */
    public List<? extends Enum<?>> choices() {
        return type.valueClass().isEnum()
                ? Stream.of(type.valueClass().getEnumConstants())
                        .map(constant -> (Enum<?>) constant)
                        .toList()
                : List.of();
    }

    /**
     * Converts typed texts for storage. The default isn't stored: so a new default in a later contract applies to all
     * placements that didn't set another value.
     */
    public Typed typed(FieldTexts fields, Choices choices) {
        Typed typed = type.kind().typed(this, fields, choices);
        if (typed instanceof Typed.Nothing && required && defaultValue == null) {
            return new Typed.Wrong(missing());
        }
        if (!(typed instanceof Typed.Value value)) {
            return typed;
        }
        JsonValue clean = clean(value.stored());
        Optional<ValueViolation> problem = problem(clean, choices);
        if (problem.isPresent()) {
            return new Typed.Wrong(problem.get());
        }
        return storedDefault().filter(clean::equals).isPresent() ? new Typed.Nothing() : new Typed.Value(clean);
    }

    /** The texts of its fields for the stored value, or for the default if there is none. */
    public FieldTexts shown(Optional<JsonValue> stored, Choices choices) {
        return stored.or(this::storedDefault)
                .map(value -> type.kind().shown(this, value, choices))
                .orElse(FieldTexts.none());
    }

    private Optional<JsonValue> storedDefault() {
        return Optional.ofNullable(defaultValue).flatMap(type.kind()::store);
    }
}
