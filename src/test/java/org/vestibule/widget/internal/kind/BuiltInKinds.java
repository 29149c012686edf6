package org.vestibule.widget.internal.kind;

import java.util.List;
import java.util.Map;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.PropertyType;
import org.vestibule.widget.kind.ChoiceKind;
import org.vestibule.widget.kind.ColourKind;
import org.vestibule.widget.kind.DateKind;
import org.vestibule.widget.kind.FlagKind;
import org.vestibule.widget.kind.ImageKind;
import org.vestibule.widget.kind.LongTextKind;
import org.vestibule.widget.kind.NumberKind;
import org.vestibule.widget.kind.PageKind;
import org.vestibule.widget.kind.RichTextKind;
import org.vestibule.widget.kind.RoleKind;
import org.vestibule.widget.kind.TextKind;
import org.vestibule.widget.kind.WebAddressKind;

/** Creates properties of Vestibule's own kinds, for tests without a server. */
public final class BuiltInKinds {

    public static final List<PropertyKind> ALL = List.of(
            new TextKind(),
            new LongTextKind(),
            new RichTextKind(),
            new FlagKind(),
            new NumberKind(),
            new ChoiceKind(),
            new DateKind(),
            new ColourKind(),
            new ImageKind(),
            new PageKind(),
            new RoleKind(),
            new WebAddressKind());

    private BuiltInKinds() {}

    static Property property(Class<?> valueClass) {
        return property(valueClass, null, false, Map.of());
    }

    static Property property(Class<?> valueClass, Object defaultValue, boolean required, Map<String, String> extras) {
        return new Property(
                "it", new PropertyType(valueClass, false, kind(valueClass)), defaultValue, required, false, extras);
    }

    static Property list(Class<?> itemClass) {
        return list(itemClass, Map.of());
    }

    static Property list(Class<?> itemClass, Map<String, String> extras) {
        return new Property(
                "it", new PropertyType(itemClass, true, new ListKind(kind(itemClass))), null, false, false, extras);
    }

    private static PropertyKind kind(Class<?> valueClass) {
        return new PropertyKinds(ALL).of(valueClass).orElseThrow();
    }
}
