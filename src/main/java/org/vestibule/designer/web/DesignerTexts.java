package org.vestibule.designer.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.Placement;
import org.vestibule.shared.Bundles;
import org.vestibule.shell.Moments;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;

/**
 * The designer's texts in the author's language, which need not be the page's: the canvas has both. Names of widgets,
 * zones and properties come from the widgets' own bundles.
 */
public record DesignerTexts(Locale locale, WidgetCatalog catalog, Moments moments) {

    private static final String FORM = "org.vestibule.designer.form";
    private static final String BUNDLE = "org.vestibule.designer.messages";
    private static final String DRAFT = "org.vestibule.designer.draft";

    /** A text about the draft: who edits it, its history and its publishing, with {@code {0}}, {@code {1}}… replaced. */
    public String draft(String key, Object... values) {
        return new MessageFormat(Bundles.of(DRAFT, locale).getString(key), locale).format(values);
    }

    /** A formatted moment: "3 May 2026, 14:05 UTC". */
    String moment(Instant at) {
        return moments.full(at, locale);
    }

    /** A text without arguments. */
    String text(String key) {
        return Bundles.of(BUNDLE, locale).getString(key);
    }

    /** A text with {@code {0}}, {@code {1}}… replaced. */
    public String text(String key, Object... values) {
        return new MessageFormat(text(key), locale).format(values);
    }

    /** A text of the widget designer, with {@code {0}}, {@code {1}}… replaced. */
    public String form(String key, Object... values) {
        String text = Bundles.of(FORM, locale).getString(key);
        return new MessageFormat(text, locale).format(values);
    }

    /** The widget's title; its name if it isn't in the catalog. */
    public String widget(String name) {
        return catalog.find(name).map(widget -> widget.texts().title(locale)).orElse(name);
    }

    /** The hint for a widget that shows nothing: its own text, or the first required property that isn't set. */
    public String hint(Placement placement) {
        Optional<Widget> widget = catalog.find(placement.widget());
        return widget.flatMap(known -> known.texts().empty(locale))
                .or(() -> widget.flatMap(known -> unset(known, placement)))
                .orElseGet(() -> text("nothing"));
    }

    private Optional<String> unset(Widget widget, Placement placement) {
        return widget.properties().stream()
                .filter(property -> property.isUnset(placement.values()))
                .map(property -> text(
                        "nothing.needs",
                        widget.texts().label(property, locale),
                        property.missing().text(locale)))
                .findFirst();
    }

    public String layout(Layout layout) {
        return text("layout." + layout.code());
    }

    public String zone(String name) {
        return text("zone." + name);
    }

    /** The label of a widget's zone; the zone's name if it isn't in the contract. */
    public String zoneOf(String widget, String name) {
        return catalog.find(widget)
                .filter(known -> known.zones().contains(name))
                .map(known -> known.texts().zone(name, locale))
                .orElse(name);
    }

    public String property(String widget, String name) {
        return catalog.find(widget)
                .flatMap(known ->
                        known.property(name).map(property -> known.texts().label(property, locale)))
                .orElse(name);
    }
}
