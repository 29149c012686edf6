package org.vestibule.widget.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.widget.Choices;
import org.vestibule.widget.FieldTexts;
import org.vestibule.widget.Image;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.Reference;
import org.vestibule.widget.References;
import org.vestibule.widget.StoredValues;
import org.vestibule.widget.Typed;
import org.vestibule.widget.ValueViolation;

/**
 * An image of the portal's library, stored by its id. Its fields are the id; in the part {@code alt} its alternative
 * text here, or nothing for the library's text; and in the part {@code decorative} whether it has no alternative text
 * at all, which is stored as an empty text.
 */
@ApplicationScoped
public class ImageKind implements PropertyKind {

    private static final String ALT = "alt";
    private static final String DECORATIVE = "decorative";
    private static final int MAX_ALTERNATIVE_LENGTH = 500;

    @Override
    public boolean supports(Class<?> valueClass) {
        return valueClass == Image.class;
    }

    @Override
    public String facelet() {
        return "image";
    }

    @Override
    public boolean severalControls() {
        return true;
    }

    @Override
    public Optional<Object> read(Property property, JsonValue stored, References references) {
        return image(stored)
                .flatMap(references::image)
                .map(image -> alternative(stored).map(image::withAlternative).orElse(image));
    }

    @Override
    public Optional<ValueViolation> problem(Property property, JsonValue stored, References references) {
        if (alternative(stored)
                .filter(alt -> alt.length() > MAX_ALTERNATIVE_LENGTH)
                .isPresent()) {
            return Optional.of(ValueViolation.tooLong(MAX_ALTERNATIVE_LENGTH));
        }
        return References.problem(image(stored), references::image, ValueViolation.UNKNOWN_IMAGE);
    }

    @Override
    public boolean distinct(Property property) {
        return true;
    }

    @Override
    public ValueViolation missing(Property property) {
        return ValueViolation.IMAGE_REQUIRED;
    }

    @Override
    public Typed typed(Property property, FieldTexts fields, Choices choices) {
        String id = fields.text();
        if (id.isEmpty()) {
            return new Typed.Nothing();
        }
        if (!id.matches("\\d{1,18}")) {
            return new Typed.Wrong(ValueViolation.UNKNOWN_IMAGE);
        }
        long image = Long.parseLong(id);
        return new Typed.Value(
                fields.text(DECORATIVE).equals("true")
                        ? StoredValues.decorativeImage(image)
                        : StoredValues.image(image, fields.text(ALT).strip()));
    }

    @Override
    public FieldTexts shown(Property property, JsonValue stored, Choices choices) {
        return image(stored)
                .map(id -> FieldTexts.of(id.toString())
                        .with(ALT, alternative(stored).orElse("")))
                .map(texts -> isDecorative(stored) ? texts.with(DECORATIVE, "true") : texts)
                .orElse(FieldTexts.none());
    }

    private static boolean isDecorative(JsonValue stored) {
        return alternative(stored).filter(String::isEmpty).isPresent();
    }

    @Override
    public Stream<Reference> refersTo(JsonValue stored) {
        return StoredValues.asReference(stored, Reference.Kind.IMAGE).stream();
    }

    private static Optional<Long> image(JsonValue stored) {
        return StoredValues.asReference(stored, Reference.Kind.IMAGE).map(Reference::id);
    }

    private static Optional<String> alternative(JsonValue stored) {
        return stored.getValueType() == JsonValue.ValueType.OBJECT
                ? Optional.ofNullable(stored.asJsonObject().get(ALT)).flatMap(StoredValues::asText)
                : Optional.empty();
    }
}
