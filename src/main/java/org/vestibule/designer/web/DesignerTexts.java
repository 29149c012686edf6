package org.vestibule.designer.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vestibule.page.Layout;
import org.vestibule.widget.WidgetCatalog;

/**
 * The designer's texts in the author's language, which need not be the page's: on the canvas both stand side by side.
 * Names of widgets, zones and properties come from the widgets' own bundles.
 */
record DesignerTexts(Locale locale, WidgetCatalog catalog) {

    private static final String FORM = "org.vestibule.designer.form";
    private static final String BUNDLE = "org.vestibule.designer.messages";
    private static final String DESK = "org.vestibule.designer.desk";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** A text about working together, history and publishing, with {@code {0}}, {@code {1}}… replaced. */
    String desk(String key, Object... values) {
        return new MessageFormat(ResourceBundle.getBundle(DESK, locale, EXACT).getString(key), locale).format(values);
    }

    /** A moment as people write it: "3 May 2026, 14:05 UTC". */
    String moment(Instant at) {
        // English without a country would come out the American way.
        Locale convention = Locale.ENGLISH.equals(locale) ? Locale.UK : locale;
        DateTimeFormatter form = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        var zoned = at.atZone(ZoneId.systemDefault());
        return form.withLocale(convention).format(zoned) + " "
                + DateTimeFormatter.ofPattern("z", convention).format(zoned);
    }

    /** A text as it is. */
    String text(String key) {
        return ResourceBundle.getBundle(BUNDLE, locale, EXACT).getString(key);
    }

    /** A text with {@code {0}}, {@code {1}}… replaced. */
    String text(String key, Object... values) {
        return new MessageFormat(text(key), locale).format(values);
    }

    /** A text of the widget designer's, with {@code {0}}, {@code {1}}… replaced. */
    String form(String key, Object... values) {
        String text = ResourceBundle.getBundle(FORM, locale, EXACT).getString(key);
        return new MessageFormat(text, locale).format(values);
    }

    /** The widget's title; its bare name where the catalog hasn't got it. */
    String widget(String name) {
        return catalog.find(name).map(widget -> widget.texts().title(locale)).orElse(name);
    }

    String layout(Layout layout) {
        return text("layout." + layout.code());
    }

    String zone(String name) {
        return text("zone." + name);
    }

    /** The name of a zone that belongs to a widget; the bare name where its contract hasn't got it. */
    String zoneOf(String widget, String name) {
        return catalog.find(widget)
                .filter(known -> known.zones().contains(name))
                .map(known -> known.texts().zone(name, locale))
                .orElse(name);
    }

    String property(String widget, String name) {
        return catalog.find(widget)
                .flatMap(known ->
                        known.property(name).map(property -> known.texts().label(property, locale)))
                .orElse(name);
    }
}
