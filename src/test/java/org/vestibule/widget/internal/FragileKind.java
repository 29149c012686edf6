package org.vestibule.widget.internal;

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
import org.vestibule.widget.ValueViolation;

/** The kind of property whose values are {@link Fragile}. */
@ApplicationScoped
public class FragileKind implements PropertyKind {

    @Override
    public boolean supports(Class<?> valueClass) {
        return valueClass == Fragile.class;
    }

    @Override
    public String facelet() {
        return "text";
    }

    @Override
    public Optional<Object> read(Property property, JsonValue stored, References references) {
        return StoredValues.asText(stored).map(text -> new Fragile(unless("read", text)));
    }

    @Override
    public Optional<ValueViolation> problem(Property property, JsonValue stored, References references) {
        return Optional.empty();
    }

    @Override
    public Typed typed(Property property, FieldTexts fields, Choices choices) {
        return new Typed.Value(StoredValues.text(unless("typed", fields.text())));
    }

    @Override
    public FieldTexts shown(Property property, JsonValue stored, Choices choices) {
        return FieldTexts.of(unless("shown", StoredValues.asText(stored).orElse("")));
    }

    private static String unless(String failing, String text) {
        if (text.equals(failing)) {
            // Failures of one class are logged once a minute, so each way to fail has its own.
            throw switch (failing) {
                case "typed" -> new IllegalStateException("failed on purpose");
                case "shown" -> new UnsupportedOperationException("failed on purpose");
                default -> new IllegalArgumentException("failed on purpose");
            };
        }
        return text;
    }
}
