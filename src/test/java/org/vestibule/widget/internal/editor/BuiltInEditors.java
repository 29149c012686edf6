package org.vestibule.widget.internal.editor;

import java.util.List;
import java.util.Map;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyEditor;
import org.vestibule.widget.PropertyType;
import org.vestibule.widget.values.ChoiceValues;
import org.vestibule.widget.values.ColourValues;
import org.vestibule.widget.values.DateValues;
import org.vestibule.widget.values.FlagValues;
import org.vestibule.widget.values.ImageValues;
import org.vestibule.widget.values.LongTextValues;
import org.vestibule.widget.values.NumberValues;
import org.vestibule.widget.values.PageValues;
import org.vestibule.widget.values.RichTextValues;
import org.vestibule.widget.values.RoleValues;
import org.vestibule.widget.values.TextValues;
import org.vestibule.widget.values.WebAddressValues;

/** Makes properties for tests that need no server, by the editors that come with Vestibule. */
public final class BuiltInEditors {

    public static final List<PropertyEditor> ALL = List.of(
            new TextValues(),
            new LongTextValues(),
            new RichTextValues(),
            new FlagValues(),
            new NumberValues(),
            new ChoiceValues(),
            new DateValues(),
            new ColourValues(),
            new ImageValues(),
            new PageValues(),
            new RoleValues(),
            new WebAddressValues());

    private BuiltInEditors() {}

    static Property property(Class<?> valueClass) {
        return property(valueClass, null, false, Map.of());
    }

    static Property property(Class<?> valueClass, Object defaultValue, boolean required, Map<String, String> extras) {
        return new Property(
                "it", new PropertyType(valueClass, false, editor(valueClass)), defaultValue, required, false, extras);
    }

    static Property list(Class<?> itemClass) {
        return list(itemClass, Map.of());
    }

    static Property list(Class<?> itemClass, Map<String, String> extras) {
        return new Property(
                "it", new PropertyType(itemClass, true, new ListEditor(editor(itemClass))), null, false, false, extras);
    }

    private static PropertyEditor editor(Class<?> valueClass) {
        return new PropertyEditors(ALL).of(valueClass).orElseThrow();
    }
}
