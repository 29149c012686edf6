package org.vestibule.widget.catalog;

import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.PropertyType;
import org.vestibule.widget.References;
import org.vestibule.widget.internal.check.SourceChecks;
import org.vestibule.widget.internal.check.TypeHint;
import org.vestibule.widget.internal.kind.GuardedKind;
import org.vestibule.widget.internal.kind.ListKind;
import org.vestibule.widget.internal.kind.PropertyKinds;
import org.vestibule.widget.internal.source.ContractSource;
import org.vestibule.widget.internal.source.DefaultValues;
import org.vestibule.widget.internal.source.NearestWord;
import org.vestibule.widget.internal.source.SourceElement;
import org.vestibule.widget.internal.source.WidgetContractError;

/** Reads a property from the source of its {@code cc:attribute}. */
class PropertyReader {

    /**
     * The attributes that every {@code cc:attribute} may have, and the class of a list's items: others are defined by
     * the kind.
     */
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

    private static final List<Class<?>> PRIMITIVES = List.of(
            boolean.class, byte.class, char.class, short.class, int.class, long.class, float.class, double.class);

    private static final String FORMERLY = "formerly";

    private final DefaultValues defaults;
    private final PropertyKinds kinds;

    PropertyReader(DefaultValues defaults, PropertyKinds kinds) {
        this.defaults = defaults;
        this.kinds = kinds;
    }

    Property read(ContractSource source, SourceElement attribute) {
        Map<String, String> written = attribute.attributes();
        String name = written.get("name");
        String where = source.at(attribute.line());
        if (written.containsKey("method-signature")) {
            throw new WidgetContractError(where + "\"" + name
                    + "\" takes a method, which no author can give. Let a bean of the widget's do it.");
        }
        PropertyType type = type(where, name, written);
        Property property = new Property(
                name,
                type,
                defaultValue(where, name, written.get("default"), type),
                Boolean.parseBoolean(written.get("required")),
                Boolean.parseBoolean(written.get("expert")),
                extras(written));
        requireKnownWords(where, written, property);
        property.type().kind().mistake(property).ifPresent(mistake -> {
            throw new WidgetContractError(where + "\"" + property.name() + "\": " + mistake);
        });
        requireFittingDefault(where, property);
        return property;
    }

    /**
     * Requires known attributes and flags: a misspelt attribute would be ignored, and a flag other than true or false
     * counts as false.
     */
    private static void requireKnownWords(String where, Map<String, String> written, Property property) {
        Set<String> known = new TreeSet<>(STANDARD);
        known.add(FORMERLY);
        known.addAll(property.type().kind().attributes());
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

    private PropertyType type(String where, String name, Map<String, String> written) {
        Class<?> declared = declaredType(where, name, written.get("type"));
        Optional<String> items = Optional.ofNullable(written.get("of"));
        if (declared != List.class) {
            if (items.isPresent()) {
                throw new WidgetContractError(where + "\"of\" says what is in a list, but \"" + name
                        + "\" is none. Give it type=\"java.util.List\".");
            }
            return new PropertyType(declared, false, new GuardedKind(kind(where, name, declared), name));
        }
        String itemClass = items.orElseThrow(() -> new WidgetContractError(where + "nothing says what is in the list \""
                + name + "\". Add of=\"…\" with the class of its items."));
        try {
            Class<?> item = named(itemClass);
            return new PropertyType(item, true, new GuardedKind(new ListKind(kind(where, name, item)), name));
        } catch (ClassNotFoundException | LinkageError e) {
            throw new WidgetContractError(where + "the class " + itemClass + " of what is in \"" + name
                    + "\" can't be found." + TypeHint.of(itemClass));
        }
    }

    private PropertyKind kind(String where, String name, Class<?> valueClass) {
        try {
            PropertyKind kind = kinds.of(valueClass)
                    .orElseThrow(() -> new WidgetContractError(where + "there is no kind of property for the type "
                            + valueClass.getName() + " of \"" + name + "\"." + TypeHint.of(valueClass.getName())));
            String facelet = "META-INF/resources/editors/" + kind.facelet() + ".xhtml";
            if (Thread.currentThread().getContextClassLoader().getResource(facelet) == null) {
                throw new WidgetContractError(where + "the kind of property for the type " + valueClass.getName()
                        + " of \"" + name + "\" is to be drawn by " + facelet + ", which isn't there.");
            }
            return kind;
        } catch (IllegalStateException e) {
            throw new WidgetContractError(where + e.getMessage() + ".");
        }
    }

    private static Class<?> declaredType(String where, String name, String written) {
        if (written == null) {
            return Object.class;
        }
        try {
            return named(written);
        } catch (ClassNotFoundException e) {
            throw new WidgetContractError(where + "the type of \"" + name + "\" is no class that can be found. ("
                    + written + ")" + TypeHint.of(written));
        } catch (LinkageError e) {
            throw new WidgetContractError(
                    where + "the type " + written + " of \"" + name + "\" can't be used. (" + e + ")");
        }
    }

    /** Resolves a class name as Faces does: a class of java.lang may be named without its package. */
    private static Class<?> named(String name) throws ClassNotFoundException {
        for (Class<?> primitive : PRIMITIVES) {
            if (primitive.getName().equals(name)) {
                return primitive;
            }
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            if (name.contains(".")) {
                throw e;
            }
            return Class.forName("java.lang." + name, false, loader);
        }
    }

    /** The default value; a list has none, because Faces doesn't support it either. */
    private Object defaultValue(String where, String name, String written, PropertyType type) {
        if (written == null) {
            return null;
        }
        try {
            return defaults.of(written, type.list() ? List.class : type.valueClass());
        } catch (RuntimeException e) {
            throw new WidgetContractError(
                    where + "the default of \"" + name + "\" is no value of its type. (" + e.getMessage() + ")");
        }
    }

    private static Map<String, String> extras(Map<String, String> written) {
        Map<String, String> extras = new HashMap<>(written);
        extras.keySet().removeAll(STANDARD);
        return extras;
    }

    /** Validates the default, unless it is a reference, which can't be resolved without a portal. */
    private static void requireFittingDefault(String where, Property property) {
        if (property.defaultValue() == null) {
            return;
        }
        Optional<JsonValue> stored = property.type().kind().store(property.defaultValue());
        stored.flatMap(value -> property.problem(value, References.NONE)).ifPresent(problem -> {
            throw new WidgetContractError(
                    where + "the default of \"" + property.name() + "\" doesn't fit: " + problem.text(Locale.ENGLISH));
        });
    }
}
