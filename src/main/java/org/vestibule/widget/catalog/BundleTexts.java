package org.vestibule.widget.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.vestibule.widget.Property;
import org.vestibule.widget.WidgetTexts;
import org.vestibule.widget.internal.source.WidgetFolders;

/**
 * The texts of one widget, from the bundle beside its component: {@code content.properties},
 * {@code content_de.properties} and so on. The keys {@code widget.title}, {@code widget.description},
 * {@code widget.category}, for each property {@code <property>.label} (and {@code <property>.<CONSTANT>} for each
 * constant to choose from) and for each zone {@code <zone>.zone} are part of the contract; {@code widget.icon},
 * {@code widget.empty} and {@code <property>.help} are optional. So is {@code preview.states}, which names the states
 * in which previews can show the widget; then {@code preview.<State>} says what each is. All others are the component's
 * own, available in {@code cc.resourceBundleMap}.
 */
public final class BundleTexts implements WidgetTexts {

    /** The available icons. */
    static final List<String> ICONS = List.of(
            "button",
            "columns",
            "image",
            "invite",
            "key",
            "language",
            "links",
            "lock",
            "path",
            "person",
            "recovery",
            "sign-in",
            "text",
            "title",
            "widget");

    static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String widget;

    BundleTexts(String widget) {
        this.widget = widget;
    }

    @Override
    public String title(Locale locale) {
        return bundle(locale).getString("widget.title");
    }

    public String description(Locale locale) {
        return bundle(locale).getString("widget.description");
    }

    public String category(Locale locale) {
        return bundle(locale).getString("widget.category");
    }

    /** The name of an icon, one of {@link #ICONS}, if the widget has one. */
    public Optional<String> icon() {
        return optional("widget.icon", Locale.ROOT);
    }

    /** The text for authors while the widget shows nothing, if it has one: what it needs. */
    public Optional<String> empty(Locale locale) {
        return optional("widget.empty", locale);
    }

    /** The states that previews can show, the most informative first; empty if it has a single state. */
    public List<String> states() {
        return optional("preview.states", Locale.ROOT).stream()
                .flatMap(names -> Stream.of(names.strip().split("[\\s,]+")))
                .toList();
    }

    /** The description of a preview state, which follows "Preview as". */
    public String state(String state, Locale locale) {
        return bundle(locale).getString("preview." + state);
    }

    @Override
    public String label(Property property, Locale locale) {
        return bundle(locale).getString(property.name() + ".label");
    }

    @Override
    public Optional<String> help(Property property, Locale locale) {
        return optional(property.name() + ".help", locale);
    }

    @Override
    public String choice(Property property, Enum<?> choice, Locale locale) {
        return bundle(locale).getString(property.name() + "." + choice.name());
    }

    /** The name of one of the widget's own zones. */
    public String zone(String zone, Locale locale) {
        return bundle(locale).getString(zone + ".zone");
    }

    /** The contract's keys that are missing in the language's bundle and in the base bundle. */
    List<String> missing(Widget contract, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        return required(contract).stream()
                .filter(key -> !bundle.containsKey(key))
                .toList();
    }

    /** The keys that the contract requires. */
    List<String> required(Widget contract) {
        List<String> keys = new ArrayList<>(List.of("widget.title", "widget.description", "widget.category"));
        for (Property property : contract.properties()) {
            keys.add(property.name() + ".label");
            property.choices().forEach(choice -> keys.add(property.name() + "." + choice.name()));
        }
        contract.zones().forEach(zone -> keys.add(zone + ".zone"));
        states().forEach(state -> keys.add("preview." + state));
        return keys;
    }

    /** The optional keys of the contract. */
    static List<String> optional(Widget contract) {
        return Stream.concat(
                        Stream.of("widget.icon", "widget.empty", "preview.states"),
                        contract.properties().stream().map(property -> property.name() + ".help"))
                .toList();
    }

    private Optional<String> optional(String key, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    private ResourceBundle bundle(Locale locale) {
        return bundle(widget, locale);
    }

    /** All texts of a widget in a language; missing texts come from the base bundle. */
    public static ResourceBundle bundle(String widget, Locale locale) {
        return ResourceBundle.getBundle(
                WidgetFolders.FOLDER + widget, locale, Thread.currentThread().getContextClassLoader(), EXACT);
    }
}
