package org.vestibule.widget.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

/** A date, stored as {@code 2026-05-31}; {@code min} and {@code max}, in the same form, bound it. */
@ApplicationScoped
public class DateKind implements PropertyKind {

    @Override
    public boolean supports(Class<?> valueClass) {
        return valueClass == LocalDate.class;
    }

    @Override
    public String facelet() {
        return "date";
    }

    @Override
    public Set<String> attributes() {
        return Set.of("min", "max");
    }

    @Override
    public Optional<String> mistake(Property property) {
        return Stream.of("min", "max")
                .filter(bound -> property.extra(bound).isPresent()
                        && bound(property, bound).isEmpty())
                .map(bound -> "\"" + bound + "\" must be a day such as 2026-05-31.")
                .findFirst()
                .or(() -> crossed(property));
    }

    private static Optional<String> crossed(Property property) {
        return bound(property, "min")
                .flatMap(least -> bound(property, "max").filter(least::isAfter))
                .map(most -> "no day fits: \"min\" is after \"max\".");
    }

    @Override
    public Optional<Object> read(Property property, JsonValue stored, References references) {
        return StoredValues.asText(stored)
                .flatMap(DateKind::day)
                .filter(day -> outOfBounds(property, day).isEmpty())
                .map(day -> day);
    }

    @Override
    public Optional<ValueViolation> problem(Property property, JsonValue stored, References references) {
        Optional<LocalDate> day = StoredValues.asText(stored).flatMap(DateKind::day);
        return day.isPresent() ? outOfBounds(property, day.get()) : Optional.of(ValueViolation.WRONG_KIND);
    }

    private static Optional<ValueViolation> outOfBounds(Property property, LocalDate day) {
        Optional<LocalDate> least = bound(property, "min").filter(day::isBefore);
        Optional<LocalDate> most = bound(property, "max").filter(day::isAfter);
        return least.map(ValueViolation::tooEarly).or(() -> most.map(ValueViolation::tooLate));
    }

    private static Optional<LocalDate> bound(Property property, String name) {
        return property.extra(name).flatMap(DateKind::day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<JsonValue> store(Object value) {
        return Optional.of(StoredValues.text(value.toString()));
    }

    @Override
    public boolean distinct(Property property) {
        return true;
    }

    @Override
    public ValueViolation missing(Property property) {
        return ValueViolation.DAY_REQUIRED;
    }

    @Override
    public Typed typed(Property property, FieldTexts fields, Choices choices) {
        String text = fields.text().strip();
        if (text.isEmpty()) {
            return new Typed.Nothing();
        }
        return day(text)
                .<Typed>map(day -> new Typed.Value(StoredValues.text(day.toString())))
                .orElse(new Typed.Wrong(ValueViolation.NOT_A_DATE));
    }

    @Override
    public FieldTexts shown(Property property, JsonValue stored, Choices choices) {
        return StoredValues.asText(stored).map(FieldTexts::of).orElse(FieldTexts.none());
    }
}
