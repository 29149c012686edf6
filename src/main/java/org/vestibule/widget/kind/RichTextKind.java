package org.vestibule.widget.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;
import org.vestibule.widget.Property;
import org.vestibule.widget.RichText;
import org.vestibule.widget.StoredValues;

/** Formatted text. It is sanitised when it is stored, and again by the present rules when it is read. */
@ApplicationScoped
public class RichTextKind extends AbstractTextKind {

    private static final Pattern TAG = Pattern.compile("<[^>]*>|&nbsp;");

    public RichTextKind() {
        super(200_000);
    }

    @Override
    public boolean supports(Class<?> valueClass) {
        return valueClass == RichText.class;
    }

    @Override
    public String facelet() {
        return "richText";
    }

    @Override
    Object value(String text) {
        return RichText.of(text);
    }

    @Override
    public JsonValue clean(Property property, JsonValue stored) {
        return StoredValues.asText(stored)
                .map(text -> StoredValues.text(RichText.of(text).html()))
                .orElse(stored);
    }

    /** Whether the text is blank: editors leave empty paragraphs after everything was deleted. */
    @Override
    boolean isBlank(String text) {
        return !text.contains("<hr") && TAG.matcher(text).replaceAll("").isBlank();
    }
}
