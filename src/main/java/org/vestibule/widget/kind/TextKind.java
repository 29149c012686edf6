package org.vestibule.widget.kind;

import jakarta.enterprise.context.ApplicationScoped;

/** One line of text; the default kind of a property without a type. */
@ApplicationScoped
public class TextKind extends AbstractTextKind {

    public TextKind() {
        super(2_000);
    }

    @Override
    public boolean supports(Class<?> valueClass) {
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
