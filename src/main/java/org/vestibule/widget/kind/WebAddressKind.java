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
import org.vestibule.widget.ValueViolation;
import org.vestibule.widget.WebAddress;

/** An address elsewhere on the web, stored unchanged. {@code https://} is added if it is missing. */
@ApplicationScoped
public class WebAddressKind implements PropertyKind {

    private static final int MAX_LENGTH = 2_000;

    @Override
    public boolean supports(Class<?> valueClass) {
        return valueClass == WebAddress.class;
    }

    @Override
    public String facelet() {
        return "text";
    }

    @Override
    public Optional<Object> read(Property property, JsonValue stored, References references) {
        return StoredValues.asText(stored).flatMap(WebAddress::of).map(address -> address);
    }

    @Override
    public Optional<ValueViolation> problem(Property property, JsonValue stored, References references) {
        if (read(property, stored, references).isEmpty()) {
            return Optional.of(ValueViolation.NOT_A_WEB_ADDRESS);
        }
        return StoredValues.asText(stored)
                .filter(text -> text.length() > MAX_LENGTH)
                .map(text -> ValueViolation.tooLong(MAX_LENGTH));
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
        return ValueViolation.WEB_ADDRESS_REQUIRED;
    }

    @Override
    public Typed typed(Property property, FieldTexts fields, Choices choices) {
        String text = fields.text().strip();
        if (text.isEmpty()) {
            return new Typed.Nothing();
        }
        return WebAddress.of(text)
                .or(() -> WebAddress.of("https://" + text).filter(completed -> text.matches("[^:/?#]+\\.[^:]*")))
                .<Typed>map(address -> new Typed.Value(StoredValues.text(address.text())))
                .orElse(new Typed.Wrong(ValueViolation.NOT_A_WEB_ADDRESS));
    }

    @Override
    public FieldTexts shown(Property property, JsonValue stored, Choices choices) {
        return StoredValues.asText(stored).map(FieldTexts::of).orElse(FieldTexts.none());
    }
}
