package org.vestibule.widget.kind;

import jakarta.enterprise.context.ApplicationScoped;
import org.vestibule.widget.LongText;

/** Several lines of plain text. */
@ApplicationScoped
public class LongTextKind extends AbstractTextKind {

    public LongTextKind() {
        super(20_000);
    }

    @Override
    public boolean supports(Class<?> valueClass) {
        return valueClass == LongText.class;
    }

    @Override
    public String facelet() {
        return "longText";
    }

    @Override
    Object value(String text) {
        return new LongText(text);
    }
}
