package org.vestibule.widget.values;

import jakarta.enterprise.context.ApplicationScoped;
import org.vestibule.widget.LongText;

/** Several lines of plain text. */
@ApplicationScoped
public class LongTextValues extends WrittenText {

    public LongTextValues() {
        super(20_000);
    }

    @Override
    public boolean edits(Class<?> valueClass) {
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
