package org.vestibule.widget.catalog;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.widget.Property;
import org.vestibule.widget.Reference;
import org.vestibule.widget.internal.source.WidgetFolders;

/**
 * A widget that authors place on pages: a composite component, {@code META-INF/resources/widgets/<name>.xhtml}. Its
 * contract is its {@code cc:interface}.
 *
 * @param properties in the order in which the contract declares them
 * @param zones the names of the widget's own zones, into which other widgets can be placed: each {@code cc:facet}
 *     of the contract, in the order in which it declares them
 * @param dependency what its output depends on; the widgets in its zones may depend on more
 */
public record Widget(String name, List<Property> properties, List<String> zones, Dependency dependency) {

    /** The namespace of the tags of all widgets. */
    public static final String NAMESPACE = "jakarta.faces.composite/" + WidgetFolders.LIBRARY;

    public Widget {
        properties = List.copyOf(properties);
        zones = List.copyOf(zones);
    }

    /** The path of its component on the class path. */
    public String file() {
        return WidgetFolders.FOLDER + name + ".xhtml";
    }

    public Optional<Property> property(String wanted) {
        return properties.stream()
                .filter(property -> property.name().equals(wanted))
                .findFirst();
    }

    /** The names of stored values that aren't in the contract (any more), in their order. */
    public List<String> unknown(Map<String, JsonValue> values) {
        return values.keySet().stream()
                .filter(name -> properties.stream()
                        .noneMatch(property -> property.name().equals(name)
                                || property.formerly().contains(name)))
                .sorted()
                .toList();
    }

    /** The widget's texts, from the bundle beside it. */
    public BundleTexts texts() {
        return new BundleTexts(name);
    }

    /** The references in the widget's stored values. */
    public Stream<Reference> refersTo(Map<String, JsonValue> values) {
        return properties.stream()
                .flatMap(property -> property.stored(values).stream().flatMap(property::refersTo));
    }
}
