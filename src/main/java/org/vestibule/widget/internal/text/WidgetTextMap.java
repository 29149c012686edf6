package org.vestibule.widget.internal.text;

import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.widget.catalog.BundleTexts;

/** All texts of a widget in a language, by key. A missing key gives a text that says so. */
final class WidgetTextMap extends AbstractMap<String, String> {

    private final Map<String, String> texts;

    /** @throws java.util.MissingResourceException if the widget has no bundle */
    WidgetTextMap(String widget, Locale language) {
        ResourceBundle bundle = BundleTexts.bundle(widget, language);
        texts = bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString));
    }

    @Override
    public String get(Object key) {
        String text = texts.get(key);
        return text == null ? "???" + key + "???" : text;
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return texts.entrySet();
    }
}
