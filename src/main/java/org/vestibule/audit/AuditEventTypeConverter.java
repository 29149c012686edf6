package org.vestibule.audit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores types by their public names. */
@Converter(autoApply = true)
public class AuditEventTypeConverter implements AttributeConverter<AuditEventType, String> {

    @Override
    public String convertToDatabaseColumn(AuditEventType type) {
        return type == null ? null : type.text();
    }

    @Override
    public AuditEventType convertToEntityAttribute(String text) {
        return text == null ? null : AuditEventType.of(text);
    }
}
