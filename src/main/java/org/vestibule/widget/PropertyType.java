package org.vestibule.widget;

/**
 * What the values of a property are.
 *
 * @param valueClass the class of the values that the widget gets; in a list, of its items
 * @param list whether the widget gets a {@link java.util.List} of them
 * @param editor reads, checks and stores the values; of the whole list, where it is one
 */
public record PropertyType(Class<?> valueClass, boolean list, PropertyEditor editor) {

    static PropertyType of(Class<?> valueClass, PropertyEditor editor) {
        return new PropertyType(valueClass, false, editor);
    }

    static PropertyType listOf(Class<?> valueClass, PropertyEditor itemEditor) {
        return new PropertyType(valueClass, true, new ListEditor(itemEditor));
    }
}
