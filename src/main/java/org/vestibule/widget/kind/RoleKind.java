package org.vestibule.widget.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.widget.Choices;
import org.vestibule.widget.FieldTexts;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.Reference;
import org.vestibule.widget.References;
import org.vestibule.widget.RoleName;
import org.vestibule.widget.StoredValues;
import org.vestibule.widget.Typed;
import org.vestibule.widget.ValueViolation;
import org.vestibule.widget.WidgetTexts;

/** A role of the portal, stored by its id. */
@ApplicationScoped
public class RoleKind implements PropertyKind {

    @Override
    public boolean supports(Class<?> valueClass) {
        return valueClass == RoleName.class;
    }

    @Override
    public String facelet() {
        return "choice";
    }

    @Override
    public Optional<Object> read(Property property, JsonValue stored, References references) {
        return Optional.of(role(stored).flatMap(references::role).orElse(RoleName.NOBODYS));
    }

    @Override
    public Optional<ValueViolation> problem(Property property, JsonValue stored, References references) {
        return References.problem(role(stored), references::role, ValueViolation.UNKNOWN_ROLE);
    }

    @Override
    public boolean distinct(Property property) {
        return true;
    }

    @Override
    public ValueViolation missing(Property property) {
        return ValueViolation.ROLE_REQUIRED;
    }

    @Override
    public Typed typed(Property property, FieldTexts fields, Choices choices) {
        String id = fields.text();
        if (id.isEmpty()) {
            return new Typed.Nothing();
        }
        return id.matches("\\d{1,18}")
                ? new Typed.Value(StoredValues.role(Long.parseLong(id)))
                : new Typed.Wrong(ValueViolation.UNKNOWN_ROLE);
    }

    @Override
    public FieldTexts shown(Property property, JsonValue stored, Choices choices) {
        return role(stored).map(id -> FieldTexts.of(id.toString())).orElse(FieldTexts.none());
    }

    @Override
    public List<Option> options(Property property, WidgetTexts texts, Choices choices, Locale locale) {
        return choices.roles().stream()
                .map(role -> new Option(Long.toString(role.id()), role.name()))
                .toList();
    }

    @Override
    public Stream<Reference> refersTo(JsonValue stored) {
        return StoredValues.asReference(stored, Reference.Kind.ROLE).stream();
    }

    private static Optional<Long> role(JsonValue stored) {
        return StoredValues.asReference(stored, Reference.Kind.ROLE).map(Reference::id);
    }
}
