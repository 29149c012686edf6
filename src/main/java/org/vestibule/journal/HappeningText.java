package org.vestibule.journal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps happenings by the names that operators know from the log. */
@Converter(autoApply = true)
public class HappeningText implements AttributeConverter<Happening, String> {

    @Override
    public String convertToDatabaseColumn(Happening happening) {
        return happening == null ? null : happening.text();
    }

    @Override
    public Happening convertToEntityAttribute(String text) {
        return text == null ? null : Happening.of(text);
    }
}
