package org.vestibule.widget.internal;

import jakarta.faces.FacesException;
import jakarta.faces.application.Resource;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import java.beans.BeanInfo;
import java.beans.PropertyDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.widget.Property;

/** Reads the contract of a widget from its component's {@code cc:interface}, by the standard way to its metadata. */
class ContractReader {

    private static final String NOTHING = "/WEB-INF/site/contracts.xhtml";

    private final FacesContext faces;
    private final ViewDeclarationLanguage language;
    private final PropertyReader attributes;
    private final Set<String> namespaces = Namespaces.known();

    ContractReader(FacesContext faces, PropertyEditors editors) {
        this.faces = faces;
        this.attributes = new PropertyReader(faces.getELContext(), editors);
        this.language = faces.getApplication().getViewHandler().getViewDeclarationLanguage(faces, NOTHING);
        // Mojarra reads metadata only where a view is being built, so one is, with nothing in it.
        UIViewRoot view = new UIViewRoot();
        view.setViewId(NOTHING);
        try {
            language.buildView(faces, view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Widget read(ContractSource source) {
        SourceChecks.require(source, namespaces);
        source.requirePlainNames();
        source.requireDistinctNames();
        source.requireDistinctZones();
        Resource component = faces.getApplication()
                .getResourceHandler()
                .createResource(source.widget() + ".xhtml", source.library());
        List<Property> properties = new ArrayList<>();
        List<String> zones;
        try {
            BeanInfo metadata = language.getComponentMetadata(faces, component);
            for (PropertyDescriptor attribute : metadata.getPropertyDescriptors()) {
                properties.add(attributes.read(source, attribute));
            }
            zones = zones(source, metadata);
        } catch (FacesException e) {
            throw new WidgetContractError(source.where() + e.getMessage());
        }
        requireOneOfEachName(source, properties);
        Widget widget = new Widget(source.widget(), properties, zones);
        requireTexts(source, widget);
        DesignerSource.require(widget);
        return widget;
    }

    /** Faces knows the facets, but not their order: that is the source's. */
    private static List<String> zones(ContractSource source, BeanInfo metadata) {
        Object known = metadata.getBeanDescriptor().getValue(UIComponent.FACETS_KEY);
        Set<?> names = known instanceof Map<?, ?> facets ? facets.keySet() : Set.of();
        return source.zones().stream()
                .map(ContractSource.Declared::name)
                .filter(names::contains)
                .toList();
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

    private static void requireTexts(ContractSource source, Widget widget) {
        try {
            String missing = widget.texts().missing(widget, Locale.ROOT).stream()
                    .map(key -> source.where(key.substring(0, key.indexOf('.'))) + "the bundle " + widget.name()
                            + ".properties beside it lacks " + key + ".")
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
