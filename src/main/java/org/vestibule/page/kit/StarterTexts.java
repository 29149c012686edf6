package org.vestibule.page.kit;

import jakarta.json.JsonValue;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.vestibule.portal.Portal;
import org.vestibule.shared.Bundles;
import org.vestibule.widget.StoredValues;

/** The texts of a portal's first pages, in the portal's language; {@code {0}} in them is the portal's name. */
final class StarterTexts {

    private static final String BUNDLE = "org.vestibule.page.kit";

    private final ResourceBundle texts;
    private final Locale locale;
    private final String portalName;

    StarterTexts(Portal portal) {
        this.locale = portal.defaultLocale();
        this.texts = Bundles.of(BUNDLE, locale);
        this.portalName = portal.name();
    }

    String text(String key) {
        return format(key, portalName);
    }

    /** The values of a Content widget with a heading and formatted text. */
    Map<String, JsonValue> content(String page) {
        String markup = format(page + ".text", escape(portalName));
        return Map.of(
                "title", StoredValues.text(text(page + ".heading")),
                "text", StoredValues.text(markup));
    }

    private String format(String key, String name) {
        return new MessageFormat(texts.getString(key), locale).format(new Object[] {name});
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
