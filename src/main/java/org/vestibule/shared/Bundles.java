package org.vestibule.shared;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Finds the texts of a language. Where there are none in it, they come in English, the language of the bundles without a
 * suffix, and never in the language of the machine, as {@link ResourceBundle} would have it.
 */
public final class Bundles {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Bundles() {}

    /**
     * The bundle for a language.
     *
     * @param name the base name, {@code org.vestibule.staff.messages} say
     */
    public static ResourceBundle of(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Bundles.class.getClassLoader(), NO_FALLBACK);
    }
}
