package org.vestibule.widget.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.widget.Property;

/** Reads the contract of a widget from its component's {@code cc:interface}, as it is written. */
class ContractReader {

    private final PropertyReader attributes;
    private final Set<String> namespaces = Namespaces.known();

    ContractReader(DefaultValues defaults, PropertyEditors editors) {
        this.attributes = new PropertyReader(defaults, editors);
    }

    Widget read(ContractSource source) {
        SourceChecks.require(source, namespaces);
        source.requirePlainNames();
        source.requireDistinctNames();
        source.requireDistinctZones();
        List<Property> properties = source.declarations()
                .map(attribute -> attributes.read(source, attribute))
                .toList();
        requireOneOfEachName(source, properties);
        Widget widget = new Widget(
                source.widget(),
                properties,
                source.zones().stream().map(ContractSource.Declared::name).toList());
        requireTexts(source, widget);
        DesignerSource.require(widget);
        return widget;
    }

    /** A stored value must belong to one property, whichever name it was stored under. */
    private static void requireOneOfEachName(ContractSource source, List<Property> properties) {
        Map<String, String> owners = new HashMap<>();
        properties.forEach(property -> owners.put(property.name(), property.name()));
        for (Property property : properties) {
            for (String former : property.formerly()) {
                String owner = owners.putIfAbsent(former, property.name());
                if (owner != null) {
                    throw new WidgetContractError(source.where(property.name()) + "\"" + property.name()
                            + "\" can't have been \"" + former + "\" formerly: that is \"" + owner + "\".");
                }
            }
        }
    }

    /** What stands in the bundle instead, where that is a slip; "" for nothing. */
    private static String written(Widget widget, String missing) {
        String beginning = missing.substring(0, missing.indexOf('.') + 1);
        Set<String> near = BundleTexts.bundle(widget.name(), Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toSet());
        return NearestWord.to(missing, near)
                .map(key -> " Was \"" + key + "\" meant to be it?")
                .orElse("");
    }

    private static void requireTexts(ContractSource source, Widget widget) {
        try {
            String missing = widget.texts().missing(widget, Locale.ROOT).stream()
                    .map(key -> source.where(key.substring(0, key.indexOf('.'))) + "the bundle " + widget.name()
                            + ".properties beside it lacks " + key + "." + written(widget, key))
                    .collect(Collectors.joining(System.lineSeparator()));
            if (!missing.isEmpty()) {
                throw new WidgetContractError(missing);
            }
            widget.texts()
                    .icon()
                    .filter(icon -> !BundleTexts.ICONS.contains(icon))
                    .ifPresent(icon -> {
                        throw new WidgetContractError(source.where() + "widget.icon=" + icon + " in the bundle "
                                + widget.name()
                                + ".properties beside it is no icon." + NearestWord.question(icon, BundleTexts.ICONS)
                                + " There are: " + String.join(", ", BundleTexts.ICONS) + ".");
                    });
        } catch (MissingResourceException e) {
            throw new WidgetContractError(
                    source.where() + "there is no bundle " + widget.name() + ".properties beside it.");
        }
    }
}
