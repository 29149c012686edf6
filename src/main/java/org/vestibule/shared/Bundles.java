package org.vestibule.shared;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Finds the texts of a language. If there are none, it falls back to English, the language of the bundles without a
 * suffix, and never to the machine's default language as {@link ResourceBundle} does.
 */
public final class Bundles {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Bundles() {}

    /**
     * The bundle for a language.
     *
     * @param name the base name, for instance {@code org.vestibule.staff.messages}
     */
    public static ResourceBundle of(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Bundles.class.getClassLoader(), NO_FALLBACK);
    }
}
