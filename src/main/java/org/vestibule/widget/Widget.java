package org.vestibule.widget;

import java.util.List;
import java.util.Optional;

/**
 * Something that authors place on pages: one composite component, {@code META-INF/resources/widgets/<name>.xhtml}. Its
 * contract is its {@code cc:interface}.
 *
 * @param properties in the order in which the contract declares them
 */
public record Widget(String name, List<Property> properties) {

    public Widget {
        properties = List.copyOf(properties);
    }

    public Optional<Property> property(String wanted) {
        return properties.stream()
                .filter(property -> property.name().equals(wanted))
                .findFirst();
    }

    /** What people read about the widget, from the bundle beside it. */
    public WidgetTexts texts() {
        return new WidgetTexts(name);
    }
}
