package org.vestibule.page.web.revision;

import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.widget.Property;
import org.vestibule.widget.References;
import org.vestibule.widget.catalog.Dependency;
import org.vestibule.widget.catalog.WidgetCatalog;

/**
 * The values of a revision's placements for its widgets. Values that depend only on the stored value are read, and rich
 * text sanitised, once; a reference is resolved at each visit, because its target can change.
 */
final class PlacedValues {

    private record Key(String placement, String property) {}

    private record Referring(Property property, JsonValue stored) {}

    private final Map<Key, Object> read = new HashMap<>();
    private final Map<Key, Referring> referring = new HashMap<>();
    private final Set<Long> pageIds = new HashSet<>();
    private final Map<String, Dependency> dependencies = new HashMap<>();

    private final List<String> segments;

    PlacedValues(PageContent content, WidgetCatalog catalog) {
        segments = DependentPlacements.of(content, catalog).stream()
                .map(Placement::id)
                .toList();
        content.placements()
                .forEach(placement -> catalog.find(placement.widget()).ifPresent(widget -> {
                    dependencies.put(placement.widget(), widget.dependency());
                    widget.properties().forEach(property -> take(placement, property));
                }));
    }

    private void take(Placement placement, Property property) {
        property.stored(placement.values()).ifPresent(stored -> {
            Key key = new Key(placement.id(), property.name());
            var noted = new NotedReferences();
            Optional<Object> value = property.read(stored, noted);
            if (noted.any()) {
                referring.put(key, new Referring(property, stored));
                pageIds.addAll(noted.pageIds());
            } else {
                value.ifPresent(found -> read.put(key, found));
            }
        });
    }

    /** Whether the revision has a widget of that name. */
    boolean has(String widget) {
        return dependencies.containsKey(widget);
    }

    /** The combined dependency of all widgets except these. */
    Dependency dependencyBeside(Set<String> others) {
        return dependencies.entrySet().stream()
                .filter(widget -> !others.contains(widget.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Dependency.NOTHING, Dependency::and);
    }

    /** The ids of the placements that are rendered for each member, in the page's order. */
    List<String> segments() {
        return segments;
    }

    /** The ids of pages that the values refer to. */
    Set<Long> pageIds() {
        return pageIds;
    }

    /** The value of a widget's property; null if its default applies. */
    Object value(String placementId, String propertyName, References known) {
        Key key = new Key(placementId, propertyName);
        Referring reference = referring.get(key);
        return reference == null
                ? read.get(key)
                : reference.property().read(reference.stored(), known).orElse(null);
    }
}
