package org.vestibule.widget.values;

import jakarta.enterprise.context.ApplicationScoped;

/** One line of text; also what a property without a type is. */
@ApplicationScoped
public class TextValues extends WrittenText {

    public TextValues() {
        super(2_000);
    }

    @Override
    public boolean edits(Class<?> valueClass) {
        return valueClass == String.class || valueClass == Object.class;
    }

    @Override
    public String facelet() {
        return "text";
    }

    @Override
    Object value(String text) {
        return text;
    }
}
