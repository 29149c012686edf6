package org.vestibule.widget.kind;

import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import org.vestibule.widget.Choices;
import org.vestibule.widget.FieldTexts;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.References;
import org.vestibule.widget.StoredValues;
import org.vestibule.widget.Typed;
import org.vestibule.widget.ValueViolation;

/** The base of all kinds of texts: how they are stored, their length, and the meaning of empty fields. */
abstract class AbstractTextKind implements PropertyKind {

    private final int most;

    AbstractTextKind(int most) {
        this.most = most;
    }

    /** The widget's value for a text. */
    abstract Object value(String text);

    @Override
    public Set<String> attributes() {
        return Set.of("maxlength");
    }

    @Override
    public Optional<String> mistake(Property property) {
        return property.extra("maxlength")
                .filter(length -> !length.matches("[1-9]\\d{0,5}") || Integer.parseInt(length) > most)
                .map(length -> "\"maxlength\" must be a whole number between 1 and " + most + ".");
    }

    @Override
    public Optional<Object> read(Property property, JsonValue stored, References references) {
        return StoredValues.asText(stored).map(this::value);
    }

    @Override
    public Optional<ValueViolation> problem(Property property, JsonValue stored, References references) {
        Optional<String> text = StoredValues.asText(stored);
        int length = property.extra("maxlength").map(Integer::valueOf).orElse(most);
        if (text.isEmpty()) {
            return Optional.of(ValueViolation.WRONG_KIND);
        }
        return text.get().length() > length ? Optional.of(ValueViolation.tooLong(length)) : Optional.empty();
    }

    @Override
    public Optional<JsonValue> store(Object value) {
        return Optional.of(StoredValues.text(value.toString()));
    }

    @Override
    public ValueViolation missing(Property property) {
        return ValueViolation.TEXT_REQUIRED;
    }

    /** If there is a default, an empty field overrides it with an empty text. */
    @Override
    public Typed typed(Property property, FieldTexts fields, Choices choices) {
        String lines = fields.text().replace("\r\n", "\n").replace('\r', '\n');
        // Stripped again, because the conversion may have left white space at an end.
        String text = value(lines.strip()).toString().strip();
        if (!isBlank(text)) {
            return new Typed.Value(StoredValues.text(text));
        }
        if (property.defaultValue() == null) {
            return new Typed.Nothing();
        }
        return property.required() ? new Typed.Wrong(missing(property)) : new Typed.Value(StoredValues.text(""));
    }

    boolean isBlank(String text) {
        return text.isBlank();
    }

    @Override
    public FieldTexts shown(Property property, JsonValue stored, Choices choices) {
        return StoredValues.asText(stored).map(FieldTexts::of).orElse(FieldTexts.none());
    }
}
