package org.vestibule.widget.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestibule.widget.Choices;
import org.vestibule.widget.FieldTexts;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.References;
import org.vestibule.widget.StoredValues;
import org.vestibule.widget.Typed;
import org.vestibule.widget.ValueViolation;

/** A whole number; {@code min} and {@code max} at its attribute bound it. */
@ApplicationScoped
public class NumberKind implements PropertyKind {

    private static final String WHOLE = "[+-]?\\d{1,18}";
    private static final String LONGER = "[+-]?\\d{19,200}";

    @Override
    public boolean supports(Class<?> valueClass) {
        return valueClass == Integer.class || valueClass == Long.class;
    }

    @Override
    public String facelet() {
        return "number";
    }

    @Override
    public Set<String> attributes() {
        return Set.of("min", "max");
    }

    @Override
    public Optional<String> mistake(Property property) {
        return Stream.of("min", "max")
                .filter(bound -> property.extra(bound)
                        .filter(text -> !text.matches(WHOLE))
                        .isPresent())
                .map(bound -> "\"" + bound + "\" must be a whole number.")
                .findFirst()
                .or(() -> crossed(property));
    }

    private static Optional<String> crossed(Property property) {
        return bound(property, "min", Long.MIN_VALUE) > bound(property, "max", Long.MAX_VALUE)
                ? Optional.of("no number fits: \"min\" is more than \"max\".")
                : Optional.empty();
    }

    @Override
    public Optional<Object> read(Property property, JsonValue stored, References references) {
        return StoredValues.asNumber(stored)
                .filter(number -> outOfBounds(property, number).isEmpty())
                .map(number -> isLong(property) ? (Object) number : (Object) Math.toIntExact(number));
    }

    @Override
    public Optional<ValueViolation> problem(Property property, JsonValue stored, References references) {
        Optional<Long> number = StoredValues.asNumber(stored);
        return number.isPresent() ? outOfBounds(property, number.get()) : Optional.of(ValueViolation.WRONG_KIND);
    }

    private static Optional<ValueViolation> outOfBounds(Property property, long number) {
        long least = bound(property, "min", isLong(property) ? Long.MIN_VALUE : Integer.MIN_VALUE);
        long most = bound(property, "max", isLong(property) ? Long.MAX_VALUE : Integer.MAX_VALUE);
        if (number < least) {
            return Optional.of(ValueViolation.tooSmall(least));
        }
        return number > most ? Optional.of(ValueViolation.tooLarge(most)) : Optional.empty();
    }

    private static boolean isLong(Property property) {
        return property.type().valueClass() == Long.class;
    }

    private static long bound(Property property, String name, long otherwise) {
        return property.extra(name).map(Long::valueOf).orElse(otherwise);
    }

    @Override
    public Optional<JsonValue> store(Object value) {
        return Optional.of(StoredValues.number(((Number) value).longValue()));
    }

    @Override
    public ValueViolation missing(Property property) {
        return ValueViolation.NUMBER_REQUIRED;
    }

    @Override
    public Typed typed(Property property, FieldTexts fields, Choices choices) {
        String text = fields.text().strip();
        if (text.isEmpty()) {
            return new Typed.Nothing();
        }
        if (text.matches(WHOLE)) {
            return new Typed.Value(StoredValues.number(Long.parseLong(text)));
        }
        return new Typed.Wrong(
                text.matches(LONGER)
                        ? outOfBounds(property, text.startsWith("-") ? Long.MIN_VALUE : Long.MAX_VALUE)
                                .orElse(ValueViolation.NOT_A_NUMBER)
                        : ValueViolation.NOT_A_NUMBER);
    }

    @Override
    public FieldTexts shown(Property property, JsonValue stored, Choices choices) {
        return StoredValues.asNumber(stored)
                .map(number -> FieldTexts.of(number.toString()))
                .orElse(FieldTexts.none());
    }
}
