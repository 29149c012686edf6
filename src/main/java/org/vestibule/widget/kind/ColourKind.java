package org.vestibule.widget.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.vestibule.widget.Choices;
import org.vestibule.widget.Colour;
import org.vestibule.widget.FieldTexts;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.References;
import org.vestibule.widget.StoredValues;
import org.vestibule.widget.Typed;
import org.vestibule.widget.ValueViolation;

/** A colour, stored as {@code #rrggbb}. */
@ApplicationScoped
public class ColourKind implements PropertyKind {

    @Override
    public boolean supports(Class<?> valueClass) {
        return valueClass == Colour.class;
    }

    @Override
    public String facelet() {
        return "colour";
    }

    @Override
    public Optional<Object> read(Property property, JsonValue stored, References references) {
        return StoredValues.asText(stored).flatMap(Colour::of).map(colour -> colour);
    }

    @Override
    public Optional<JsonValue> store(Object value) {
        return Optional.of(StoredValues.text(value.toString()));
    }

    @Override
    public ValueViolation missing(Property property) {
        return ValueViolation.COLOUR_REQUIRED;
    }

    @Override
    public Typed typed(Property property, FieldTexts fields, Choices choices) {
        String text = fields.text().strip();
        if (text.isEmpty()) {
            return new Typed.Nothing();
        }
        return Colour.of(text.startsWith("#") ? text : "#" + text)
                .<Typed>map(colour -> new Typed.Value(StoredValues.text(colour.code())))
                .orElse(new Typed.Wrong(ValueViolation.NOT_A_COLOUR));
    }

    @Override
    public FieldTexts shown(Property property, JsonValue stored, Choices choices) {
        return StoredValues.asText(stored).map(FieldTexts::of).orElse(FieldTexts.none());
    }
}
