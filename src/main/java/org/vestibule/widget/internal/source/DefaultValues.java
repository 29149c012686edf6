package org.vestibule.widget.internal.source;

import jakarta.el.ELContext;
import jakarta.el.ELManager;
import java.beans.PropertyEditor;
import java.beans.PropertyEditorManager;

/** Converts the source of a property's default into a value of its type, by the rules of expression language. */
public interface DefaultValues {

    /** Without expression language: an expression counts as no default. */
    DefaultValues PLAIN = (written, type) -> isExpression(written) ? null : coerced(written, type);

    /** @throws RuntimeException if it is no value of the type */
    Object of(String written, Class<?> type);

    /** Evaluates expressions, too. */
    static DefaultValues in(ELContext context) {
        return (written, type) -> isExpression(written)
                ? ELManager.getExpressionFactory()
                        .createValueExpression(context, written, type)
                        .getValue(context)
                : coerced(written, type);
    }

    private static boolean isExpression(String written) {
        return written.contains("#{") || written.contains("${");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object coerced(String written, Class<?> type) {
        if (type.isAssignableFrom(String.class)) {
            return written;
        } else if (type == Boolean.class) {
            return Boolean.valueOf(written);
        } else if (type == Integer.class) {
            return written.isEmpty() ? Integer.valueOf(0) : Integer.valueOf(written);
        } else if (type == Long.class) {
            return written.isEmpty() ? Long.valueOf(0) : Long.valueOf(written);
        } else if (type.isEnum()) {
            return written.isEmpty() ? null : Enum.valueOf((Class<? extends Enum>) type, written);
        }
        PropertyEditor editor = PropertyEditorManager.findEditor(type);
        if (editor == null) {
            throw new IllegalArgumentException("a " + type.getName() + " can't be written as a text");
        }
        editor.setAsText(written);
        return editor.getValue();
    }
}
