package org.vestibule.widget.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.widget.Choices;
import org.vestibule.widget.FieldTexts;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.References;
import org.vestibule.widget.StoredValues;
import org.vestibule.widget.Typed;
import org.vestibule.widget.ValueViolation;
import org.vestibule.widget.WidgetTexts;

/** A constant of an enum, stored by its name. A kind specific to an enum takes precedence. */
@ApplicationScoped
public class ChoiceKind implements PropertyKind {

    @Override
    public boolean supports(Class<?> valueClass) {
        return valueClass.isEnum();
    }

    @Override
    public boolean givesWay() {
        return true;
    }

    @Override
    public String facelet() {
        return "choice";
    }

    @Override
    public Optional<Object> read(Property property, JsonValue stored, References references) {
        return StoredValues.asText(stored).flatMap(name -> property.choices().stream()
                .filter(choice -> choice.name().equals(name))
                .findFirst());
    }

    @Override
    public Optional<ValueViolation> problem(Property property, JsonValue stored, References references) {
        if (StoredValues.asText(stored).isEmpty()) {
            return Optional.of(ValueViolation.WRONG_KIND);
        }
        return read(property, stored, references).isPresent()
                ? Optional.empty()
                : Optional.of(ValueViolation.NOT_A_CHOICE);
    }

    @Override
    public Optional<JsonValue> store(Object value) {
        return Optional.of(StoredValues.text(((Enum<?>) value).name()));
    }

    @Override
    public boolean distinct(Property property) {
        return true;
    }

    @Override
    public ValueViolation missing(Property property) {
        return ValueViolation.CHOICE_REQUIRED;
    }

    @Override
    public Typed typed(Property property, FieldTexts fields, Choices choices) {
        return fields.text().isEmpty() ? new Typed.Nothing() : new Typed.Value(StoredValues.text(fields.text()));
    }

    @Override
    public FieldTexts shown(Property property, JsonValue stored, Choices choices) {
        return StoredValues.asText(stored).map(FieldTexts::of).orElse(FieldTexts.none());
    }

    @Override
    public List<Option> options(Property property, WidgetTexts texts, Choices choices, Locale locale) {
        return property.choices().stream()
                .map(choice -> new Option(choice.name(), texts.choice(property, choice, locale)))
                .toList();
    }
}
