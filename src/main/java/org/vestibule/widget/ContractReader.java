package org.vestibule.widget;

import jakarta.el.ValueExpression;
import jakarta.faces.FacesException;
import jakarta.faces.application.Resource;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import java.beans.BeanInfo;
import java.beans.FeatureDescriptor;
import java.beans.PropertyDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;

/** Reads the contract of a widget from its component's {@code cc:interface}, by the standard way to its metadata. */
class ContractReader {

    private static final String NOTHING = "/WEB-INF/site/contracts.xhtml";

    private static final Set<String> STANDARD = Set.of(
            "name", "type", "default", "required", "expert", "targets", "targetAttributeName", "method-signature");

    private final FacesContext faces;
    private final ViewDeclarationLanguage language;

    ContractReader(FacesContext faces) {
        this.faces = faces;
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
        source.requireDistinctNames();
        source.requirePlainZones();
        Resource component = faces.getApplication()
                .getResourceHandler()
                .createResource(source.widget() + ".xhtml", source.library());
        List<Property> properties = new ArrayList<>();
        List<String> zones;
        try {
            BeanInfo metadata = language.getComponentMetadata(faces, component);
            for (PropertyDescriptor attribute : metadata.getPropertyDescriptors()) {
                properties.add(property(source, attribute));
            }
            zones = zones(source, metadata);
        } catch (FacesException e) {
            throw new WidgetContractError(source.where("") + e.getMessage());
        }
        Widget widget = new Widget(source.widget(), properties, zones);
        requireTexts(source, widget);
        return widget;
    }

    private Property property(ContractSource source, PropertyDescriptor attribute) {
        String where = source.where(attribute.getName());
        if (attribute.getValue("method-signature") != null) {
            throw new WidgetContractError(where + "\"" + attribute.getName()
                    + "\" takes a method, which no author can give. Let a bean of the widget's do it.");
        }
        Class<?> javaType = javaType(where, attribute);
        PropertyType type = PropertyType.of(javaType)
                .orElseThrow(() -> new WidgetContractError(where + "there is no editor for the type "
                        + javaType.getName() + " of \"" + attribute.getName() + "\"."));
        Property property = new Property(
                attribute.getName(),
                type,
                javaType,
                defaultValue(where, attribute),
                attribute.getValue("required") instanceof ValueExpression required
                        && Boolean.TRUE.equals(required.getValue(faces.getELContext())),
                attribute.isExpert(),
                extras(attribute));
        requireBounds(where, property);
        return property;
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

    private static Class<?> javaType(String where, PropertyDescriptor attribute) {
        try {
            return attribute.getValue("type") instanceof Class<?> named ? named : Object.class;
        } catch (FacesException e) {
            throw new WidgetContractError(where + "the type of \"" + attribute.getName()
                    + "\" is no class that can be found. (" + e.getMessage() + ")");
        }
    }

    private Object defaultValue(String where, FeatureDescriptor attribute) {
        try {
            return attribute.getValue("default") instanceof ValueExpression expression
                    ? expression.getValue(faces.getELContext())
                    : null;
        } catch (RuntimeException e) {
            throw new WidgetContractError(where + "the default of \"" + attribute.getName()
                    + "\" is no value of its type. (" + e.getMessage() + ")");
        }
    }

    private Map<String, String> extras(FeatureDescriptor attribute) {
        Map<String, String> extras = new HashMap<>();
        for (String name : Collections.list(attribute.attributeNames())) {
            if (!STANDARD.contains(name) && attribute.getValue(name) instanceof ValueExpression expression) {
                extras.put(name, String.valueOf(expression.<Object>getValue(faces.getELContext())));
            }
        }
        return extras;
    }

    private static void requireBounds(String where, Property property) {
        for (String bound : List.of("min", "max")) {
            if (property.type() == PropertyType.NUMBER
                    && !property.extras().getOrDefault(bound, "0").matches("-?\\d{1,18}")) {
                throw new WidgetContractError(
                        where + "\"" + bound + "\" of \"" + property.name() + "\" must be a whole number.");
            }
        }
        if (property.defaultValue() instanceof Number number && !property.allows(number.longValue())) {
            throw new WidgetContractError(where + "the default of \"" + property.name() + "\" is out of its bounds.");
        }
    }

    private static void requireTexts(ContractSource source, Widget widget) {
        try {
            Set<String> missing = new TreeSet<>(widget.texts().missing(widget, Locale.ROOT));
            if (!missing.isEmpty()) {
                throw new WidgetContractError(source.where("") + "the bundle " + widget.name()
                        + ".properties beside it lacks " + String.join(", ", missing) + ".");
            }
        } catch (MissingResourceException e) {
            throw new WidgetContractError(
                    source.where("") + "there is no bundle " + widget.name() + ".properties beside it.");
        }
    }
}
