package org.vestibule.widget.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.widget.Choices;
import org.vestibule.widget.FieldTexts;
import org.vestibule.widget.PageLink;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.Reference;
import org.vestibule.widget.References;
import org.vestibule.widget.StoredValues;
import org.vestibule.widget.Typed;
import org.vestibule.widget.ValueViolation;

/** A page of the portal, stored by its id, so that it can be moved. Authors enter its path, address or title. */
@ApplicationScoped
public class PageKind implements PropertyKind {

    @Override
    public boolean supports(Class<?> valueClass) {
        return valueClass == PageLink.class;
    }

    @Override
    public String facelet() {
        return "page";
    }

    @Override
    public Optional<Object> read(Property property, JsonValue stored, References references) {
        return page(stored).flatMap(references::page).map(link -> link);
    }

    @Override
    public Optional<ValueViolation> problem(Property property, JsonValue stored, References references) {
        return References.problem(page(stored), references::page, ValueViolation.UNKNOWN_PAGE);
    }

    @Override
    public boolean distinct(Property property) {
        return true;
    }

    @Override
    public ValueViolation missing(Property property) {
        return ValueViolation.PAGE_REQUIRED;
    }

    @Override
    public Typed typed(Property property, FieldTexts fields, Choices choices) {
        String text = fields.text().strip();
        if (text.isEmpty()) {
            return new Typed.Nothing();
        }
        return choices.pageNamed(text)
                .<Typed>map(page -> new Typed.Value(StoredValues.page(page.id())))
                .orElse(new Typed.Wrong(ValueViolation.UNKNOWN_PAGE));
    }

    @Override
    public FieldTexts shown(Property property, JsonValue stored, Choices choices) {
        return page(stored)
                .flatMap(choices::chosenPage)
                .map(page -> FieldTexts.of(page.path()))
                .orElse(FieldTexts.none());
    }

    @Override
    public Stream<Reference> refersTo(JsonValue stored) {
        return StoredValues.asReference(stored, Reference.Kind.PAGE).stream();
    }

    private static Optional<Long> page(JsonValue stored) {
        return StoredValues.asReference(stored, Reference.Kind.PAGE).map(Reference::id);
    }
}
