package org.vestibule.designer.web.form;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vestibule.widget.Choices;
import org.vestibule.widget.FieldTexts;
import org.vestibule.widget.Image;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyKind.Option;
import org.vestibule.widget.ValueViolation;
import org.vestibule.widget.catalog.Widget;

/** What all fields of a form share: the widget, the stored values, the choices, and the language. */
record FormTexts(Widget widget, Map<String, JsonValue> stored, Choices choices, Locale locale) {

    FormField field(Property property) {
        return new FormField(this, property, property.shown(property.stored(stored), choices));
    }

    String label(Property property) {
        return widget.texts().label(property, locale);
    }

    Optional<String> help(Property property) {
        return widget.texts().help(property, locale);
    }

    List<Option> options(Property property) {
        return property.type().kind().options(property, widget.texts(), choices, locale);
    }

    Optional<String> problem(Property property) {
        Optional<ValueViolation> problem = property.stored(stored).flatMap(value -> property.problem(value, choices));
        return problem.map(each -> each.text(locale));
    }

    Optional<Image> image(long id) {
        return choices.image(id);
    }

    FieldTexts initial(Property property) {
        return property.shown(Optional.empty(), choices);
    }
}
