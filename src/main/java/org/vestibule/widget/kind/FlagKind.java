package org.vestibule.widget.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.vestibule.widget.Choices;
import org.vestibule.widget.FieldTexts;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.References;
import org.vestibule.widget.StoredValues;
import org.vestibule.widget.Typed;

/** Yes or no. */
@ApplicationScoped
public class FlagKind implements PropertyKind {

    @Override
    public boolean supports(Class<?> valueClass) {
        return valueClass == Boolean.class || valueClass == boolean.class;
    }

    @Override
    public String facelet() {
        return "flag";
    }

    @Override
    public Optional<Object> read(Property property, JsonValue stored, References references) {
        return stored == JsonValue.TRUE || stored == JsonValue.FALSE
                ? Optional.of(stored == JsonValue.TRUE)
                : Optional.empty();
    }

    @Override
    public Optional<JsonValue> store(Object value) {
        return Optional.of(StoredValues.flag((Boolean) value));
    }

    /** An unticked checkbox submits nothing. */
    @Override
    public Typed typed(Property property, FieldTexts fields, Choices choices) {
        return new Typed.Value(StoredValues.flag(fields.text().equals("true")));
    }

    @Override
    public FieldTexts shown(Property property, JsonValue stored, Choices choices) {
        return FieldTexts.of(Boolean.toString(stored == JsonValue.TRUE));
    }
}
