package org.vestibule.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vestibule.page.Page;
import org.vestibule.page.editing.PortalChoices;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.widget.Choices;
import org.vestibule.widget.FieldTexts;
import org.vestibule.widget.Property;
import org.vestibule.widget.Typed;
import org.vestibule.widget.ValueViolation;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;

/** Reads the form of a widget designer: converts typed texts into values for the placement. */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class WidgetFormReader {

    private final WidgetCatalog catalog;
    private final PortalChoices choices;

    @Inject
    public WidgetFormReader(WidgetCatalog catalog, PortalChoices choices) {
        this.catalog = catalog;
        this.choices = choices;
    }

    /**
     * Reads the fields of a form. A property without fields in it keeps its value, so that a widget's own designer can
     * leave some out.
     *
     * @param placement a placement on the page's draft
     * @param form the typed texts by field name: the property's name, optionally with a part after a dot
     */
    public FormOutcome read(Page page, String placement, Map<String, List<String>> form) {
        return page.draft()
                .placement(placement)
                .flatMap(placed ->
                        catalog.find(placed.widget()).map(widget -> read(widget, placed.values(), form, page)))
                .orElseGet(FormOutcome.Gone::new);
    }

    private FormOutcome read(Widget widget, Map<String, JsonValue> stored, Map<String, List<String>> form, Page page) {
        Choices known = choices.of(page.portal());
        Map<String, JsonValue> values = new LinkedHashMap<>();
        Map<String, ValueViolation> problems = new LinkedHashMap<>();
        for (Property property : widget.properties()) {
            if (isIn(form, property)) {
                Typed typed = property.typed(FieldTexts.of(property.name(), form), known);
                if (typed instanceof Typed.Wrong wrong) {
                    problems.put(property.name(), wrong.problem());
                } else {
                    values.put(property.name(), typed instanceof Typed.Value value ? value.stored() : JsonValue.NULL);
                    // Also removes values under former names, so that they don't take effect again.
                    property.formerly().stream()
                            .filter(stored::containsKey)
                            .forEach(former -> values.put(former, JsonValue.NULL));
                }
            }
        }
        return problems.isEmpty() ? new FormOutcome.Values(values) : new FormOutcome.Problems(problems);
    }

    private static boolean isIn(Map<String, List<String>> form, Property property) {
        return form.keySet().stream()
                .anyMatch(field -> field.equals(property.name()) || field.startsWith(property.name() + "."));
    }
}
