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
 * The texts of one widget, from the bundle beside its component: {@code content.properties}, {@code
 * content_de.properties} and so on. The keys {@code widget.title}, {@code widget.description}, {@code widget.category},
 * for each property {@code <property>.label} (and {@code <property>.<CONSTANT>} for each constant to choose from) and for
 * each zone {@code <zone>.zone} are part of the contract; {@code widget.icon}, {@code widget.empty} and {@code
 * <property>.help} are optional.
 * So is {@code preview.states}, which names the states in which previews can show the widget; then {@code
 * preview.<State>} says what each is. All others are the component's own: it finds them in {@code cc.resourceBundleMap}.
 */
public final class BundleTexts implements WidgetTexts {

    /** The icons that there are. */
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

    /** What authors are told of the widget as long as it shows nothing: what it needs, if the widget says so. */
    public Optional<String> empty(Locale locale) {
        return optional("widget.empty", locale);
    }

    /** The states in which previews can show the widget, the most telling first; none where it has but one. */
    public List<String> states() {
        return optional("preview.states", Locale.ROOT).stream()
                .flatMap(names -> Stream.of(names.strip().split("[\\s,]+")))
                .toList();
    }

    /** What a preview state is, in words that follow "Preview as". */
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

    /** The keys of the contract that the language's bundle, with what it inherits from the plain one, leaves out. */
    List<String> missing(Widget contract, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        return required(contract).stream()
                .filter(key -> !bundle.containsKey(key))
                .toList();
    }

    /** The keys that the contract asks for. */
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

    /** The keys that mean something to the contract where they are there. */
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

    /** All texts of a widget in a language; where the language lacks one, the plain bundle's. */
    public static ResourceBundle bundle(String widget, Locale locale) {
        return ResourceBundle.getBundle(
                WidgetFolders.FOLDER + widget, locale, Thread.currentThread().getContextClassLoader(), EXACT);
    }
}
