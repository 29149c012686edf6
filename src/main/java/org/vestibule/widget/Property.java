package org.vestibule.widget;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something about a widget that a page's author can set: one {@code cc:attribute} of its {@code cc:interface}.
 *
 * @param javaType the class of the values that the widget gets
 * @param defaultValue what holds where the author sets nothing; null where there is no default
 * @param advanced whether the designer shows it in the Advanced view only: {@code expert="true"}
 * @param extras further attributes of the {@code cc:attribute}, {@code min} and {@code max} among them
 */
public record Property(
        String name,
        PropertyType type,
        Class<?> javaType,
        Object defaultValue,
        boolean required,
        boolean advanced,
        Map<String, String> extras) {

    public Property {
        extras = Map.copyOf(extras);
    }

    /** What the widget gets for a stored value; empty where that can't be (any more), so that the default holds. */
    public Optional<Object> read(JsonValue stored, References references) {
        return type.read(this, stored, references);
    }

    /** The value as it should be stored: with nothing in it that must not reach a visitor. */
    public JsonValue clean(JsonValue stored) {
        return type.clean(stored);
    }

    /** What is wrong with a value that somebody wants to store; empty where nothing is. */
    public Optional<ValueProblem> problem(JsonValue stored, References references) {
        return read(stored, references).isPresent() ? Optional.empty() : Optional.of(type.problem(stored));
    }

    /** The constants to choose from; none where the type isn't a choice. */
    public List<? extends Enum<?>> choices() {
        return javaType.isEnum()
                ? Stream.of(javaType.getEnumConstants())
                        .map(constant -> (Enum<?>) constant)
                        .toList()
                : List.of();
    }

    /** Whether a number is within the bounds: the type's own, and those of the contract. */
    boolean allows(long number) {
        return number >= bound("min", javaType == Long.class ? Long.MIN_VALUE : Integer.MIN_VALUE)
                && number <= bound("max", javaType == Long.class ? Long.MAX_VALUE : Integer.MAX_VALUE);
    }

    private long bound(String name, long otherwise) {
        return extras.containsKey(name) ? Long.parseLong(extras.get(name)) : otherwise;
    }
}
