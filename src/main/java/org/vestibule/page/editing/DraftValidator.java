package org.vestibule.page.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.portal.Portal;
import org.vestibule.widget.Property;
import org.vestibule.widget.References;
import org.vestibule.widget.catalog.WidgetCatalog;

/** Validates content against the contracts of its widgets. Values that no contract defines are accepted and kept. */
@ApplicationScoped
public class DraftValidator {

    private final WidgetCatalog catalog;
    private final PortalReferences references;

    @Inject
    public DraftValidator(WidgetCatalog catalog, PortalReferences references) {
        this.catalog = catalog;
        this.references = references;
    }

    List<SaveDraftOutcome.PropertyViolation> violations(Portal portal, PageContent content) {
        return violations(portal, content.placements());
    }

    /** The violations of the placements' values on pages of the portal. */
    public List<SaveDraftOutcome.PropertyViolation> violations(Portal portal, Stream<Placement> placements) {
        References known = references.all(portal);
        return placements
                .flatMap(placement -> each(placement, (property, value) -> property.problem(value, known)
                        .map(problem ->
                                new SaveDraftOutcome.PropertyViolation(placement.id(), property.name(), problem))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The sanitised content, without anything that must not reach a visitor. */
    public PageContent clean(PageContent content) {
        return content.map(this::clean);
    }

    /**
     * The sanitised placement, without anything that must not reach a visitor, with its values under the present names;
     * nested placements are unchanged.
     */
    public Placement clean(Placement placement) {
        Placement cleaned = placement;
        for (Map.Entry<Property, JsonValue> value :
                each(placement, Map::<Property, JsonValue>entry).toList()) {
            cleaned = cleaned.with(value.getKey().name(), value.getKey().clean(value.getValue()));
            for (String former : value.getKey().formerly()) {
                cleaned = cleaned.with(former, JsonValue.NULL);
            }
        }
        return cleaned;
    }

    /** The results of the function for each stored value with a known property. */
    private <T> Stream<T> each(Placement placement, BiFunction<Property, JsonValue, T> use) {
        return catalog.find(placement.widget()).stream()
                .flatMap(widget -> widget.properties().stream())
                .flatMap(property ->
                        property.stored(placement.values()).stream().map(value -> use.apply(property, value)));
    }
}
