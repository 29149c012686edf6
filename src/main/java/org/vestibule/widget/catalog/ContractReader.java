package org.vestibule.widget.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.widget.Property;
import org.vestibule.widget.internal.check.SourceChecks;
import org.vestibule.widget.internal.kind.PropertyKinds;
import org.vestibule.widget.internal.source.ContractSource;
import org.vestibule.widget.internal.source.DefaultValues;
import org.vestibule.widget.internal.source.Namespaces;
import org.vestibule.widget.internal.source.NearestWord;
import org.vestibule.widget.internal.source.WidgetContractError;
import org.vestibule.widget.internal.source.WidgetFolders;

/** Reads the contract of a widget from the source of its component's {@code cc:interface}. */
class ContractReader {

    private final PropertyReader attributes;
    private final Set<String> namespaces = Namespaces.known();

    ContractReader(DefaultValues defaults, PropertyKinds kinds) {
        this.attributes = new PropertyReader(defaults, kinds);
    }

    /** @throws WidgetContractError with a line for each mistake */
    Widget read(ContractSource source) {
        List<String> mistakes = new ArrayList<>();
        note(mistakes, () -> SourceChecks.require(source, namespaces));
        note(mistakes, source::requirePlainNames);
        note(mistakes, source::requireDistinctNames);
        note(mistakes, source::requireDistinctZones);
        note(mistakes, () -> Dependency.require(source));
        List<Property> properties = new ArrayList<>();
        source.declarations()
                .forEach(attribute -> note(mistakes, () -> properties.add(attributes.read(source, attribute))));
        Widget widget = new Widget(
                source.widget(),
                properties,
                source.zones().stream().map(ContractSource.Declared::name).toList(),
                Dependency.of(source));
        if (mistakes.isEmpty()) {
            note(mistakes, () -> requireOneOfEachName(source, properties));
            note(mistakes, () -> DesignerSource.require(widget));
        }
        if (mistakes.isEmpty() || hasBundle(widget)) {
            note(mistakes, () -> requireTexts(source, widget));
        }
        if (!mistakes.isEmpty()) {
            throw new WidgetContractError(String.join(System.lineSeparator(), mistakes));
        }
        return widget;
    }

    private static void note(List<String> mistakes, Runnable check) {
        try {
            check.run();
        } catch (WidgetContractError e) {
            e.getMessage().lines().filter(line -> !mistakes.contains(line)).forEach(mistakes::add);
        }
    }

    private static boolean hasBundle(Widget widget) {
        return Thread.currentThread()
                        .getContextClassLoader()
                        .getResource(WidgetFolders.FOLDER + widget.name() + ".properties")
                != null;
    }

    /** Requires that present and former names are unique, so that a stored value belongs to a single property. */
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

    /** A hint at a misspelt key in the bundle; "" if there is none. */
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
