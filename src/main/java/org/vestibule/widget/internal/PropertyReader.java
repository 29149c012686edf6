package org.vestibule.widget.internal;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.FacesException;
import jakarta.json.JsonValue;
import java.beans.FeatureDescriptor;
import java.beans.PropertyDescriptor;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyEditor;
import org.vestibule.widget.PropertyType;
import org.vestibule.widget.References;

/** Reads one property from the metadata of its {@code cc:attribute}. */
class PropertyReader {

    /** What every {@code cc:attribute} may have, and the class of a list's items: all else is left to the editor. */
    private static final Set<String> STANDARD = Set.of(
            "name",
            "type",
            "of",
            "default",
            "required",
            "expert",
            "targets",
            "targetAttributeName",
            "method-signature",
            "displayName",
            "shortDescription",
            "preferred",
            "hidden");

    private static final String FORMERLY = "formerly";

    private final ELContext expressions;
    private final PropertyEditors editors;

    PropertyReader(ELContext expressions, PropertyEditors editors) {
        this.expressions = expressions;
        this.editors = editors;
    }

    Property read(ContractSource source, PropertyDescriptor attribute) {
        String where = source.where(attribute.getName());
        if (attribute.getValue("method-signature") != null) {
            throw new WidgetContractError(where + "\"" + attribute.getName()
                    + "\" takes a method, which no author can give. Let a bean of the widget's do it.");
        }
        Property property = new Property(
                attribute.getName(),
                type(source, where, attribute),
                defaultValue(where, attribute),
                attribute.getValue("required") instanceof ValueExpression required
                        && Boolean.TRUE.equals(required.getValue(expressions)),
                attribute.isExpert(),
                extras(attribute));
        requireKnownWords(where, source, property);
        property.type().editor().mistake(property).ifPresent(mistake -> {
            throw new WidgetContractError(where + "\"" + property.name() + "\": " + mistake);
        });
        requireFittingDefault(where, property);
        return property;
    }

    /** A misspelt word would mean nothing, and a flag that is neither counts as false. */
    private static void requireKnownWords(String where, ContractSource source, Property property) {
        Map<String, String> written = source.written(property.name());
        Set<String> known = new TreeSet<>(STANDARD);
        known.add(FORMERLY);
        known.addAll(property.type().editor().attributes());
        written.keySet().stream()
                .sorted()
                .filter(word -> !known.contains(word))
                .findFirst()
                .ifPresent(word -> {
                    throw new WidgetContractError(where + word + "=\"" + written.get(word) + "\" of \""
                            + property.name() + "\" means nothing here." + NearestWord.question(word, known));
                });
        String flag = written.get("default");
        boolean isFlag =
                property.type().valueClass() == Boolean.class || property.type().valueClass() == boolean.class;
        if (isFlag && flag != null && !SourceChecks.isFlag(flag)) {
            throw new WidgetContractError(
                    where + "default=\"" + flag + "\" of \"" + property.name() + "\" is neither true nor false.");
        }
    }

    private PropertyType type(ContractSource source, String where, PropertyDescriptor attribute) {
        Class<?> declared = declaredType(source, where, attribute);
        Optional<String> items = text(attribute, "of");
        if (declared != List.class) {
            if (items.isPresent()) {
                throw new WidgetContractError(where + "\"of\" says what is in a list, but \"" + attribute.getName()
                        + "\" is none. Give it type=\"java.util.List\".");
            }
            return new PropertyType(
                    declared, false, new GuardedEditor(editor(where, attribute, declared), attribute.getName()));
        }
        String itemClass = items.orElseThrow(() -> new WidgetContractError(where + "nothing says what is in the list \""
                + attribute.getName() + "\". Add of=\"…\" with the class of its items."));
        try {
            Class<?> item =
                    Class.forName(itemClass, false, Thread.currentThread().getContextClassLoader());
            return new PropertyType(
                    item, true, new GuardedEditor(new ListEditor(editor(where, attribute, item)), attribute.getName()));
        } catch (ClassNotFoundException | LinkageError e) {
            throw new WidgetContractError(where + "the class " + itemClass + " of what is in \"" + attribute.getName()
                    + "\" can't be found." + TypeHint.of(itemClass));
        }
    }

    private PropertyEditor editor(String where, PropertyDescriptor attribute, Class<?> valueClass) {
        try {
            PropertyEditor editor = editors.of(valueClass)
                    .orElseThrow(() -> new WidgetContractError(where + "there is no editor for the type "
                            + valueClass.getName() + " of \"" + attribute.getName() + "\"."
                            + TypeHint.of(valueClass.getName())));
            String facelet = "META-INF/resources/editors/" + editor.facelet() + ".xhtml";
            if (Thread.currentThread().getContextClassLoader().getResource(facelet) == null) {
                throw new WidgetContractError(where + "the editor of the type " + valueClass.getName() + " of \""
                        + attribute.getName() + "\" is to be drawn by " + facelet + ", which isn't there.");
            }
            return editor;
        } catch (IllegalStateException e) {
            throw new WidgetContractError(where + e.getMessage() + ".");
        }
    }

    private static Class<?> declaredType(ContractSource source, String where, PropertyDescriptor attribute) {
        String written = source.written(attribute.getName()).getOrDefault("type", "");
        try {
            return attribute.getValue("type") instanceof Class<?> named ? named : Object.class;
        } catch (FacesException e) {
            throw new WidgetContractError(where + "the type of \"" + attribute.getName()
                    + "\" is no class that can be found. (" + written + ")" + TypeHint.of(written));
        } catch (LinkageError e) {
            throw new WidgetContractError(
                    where + "the type " + written + " of \"" + attribute.getName() + "\" can't be used. (" + e + ")");
        }
    }

    private Object defaultValue(String where, FeatureDescriptor attribute) {
        try {
            return attribute.getValue("default") instanceof ValueExpression expression
                    ? expression.getValue(expressions)
                    : null;
        } catch (RuntimeException e) {
            throw new WidgetContractError(where + "the default of \"" + attribute.getName()
                    + "\" is no value of its type. (" + e.getMessage() + ")");
        }
    }

    private Map<String, String> extras(FeatureDescriptor attribute) {
        Map<String, String> extras = new HashMap<>();
        for (String name : Collections.list(attribute.attributeNames())) {
            if (!STANDARD.contains(name)) {
                text(attribute, name).ifPresent(text -> extras.put(name, text));
            }
        }
        return extras;
    }

    private Optional<String> text(FeatureDescriptor attribute, String name) {
        return attribute.getValue(name) instanceof ValueExpression expression
                ? Optional.of(String.valueOf(expression.<Object>getValue(expressions)))
                : Optional.empty();
    }

    /** A default that refers to something can't be looked at before there is a portal; any other can. */
    private static void requireFittingDefault(String where, Property property) {
        if (property.defaultValue() == null) {
            return;
        }
        Optional<JsonValue> stored = property.type().editor().store(property.defaultValue());
        stored.flatMap(value -> property.problem(value, References.NONE)).ifPresent(problem -> {
            throw new WidgetContractError(
                    where + "the default of \"" + property.name() + "\" doesn't fit: " + problem.text(Locale.ENGLISH));
        });
    }
}
