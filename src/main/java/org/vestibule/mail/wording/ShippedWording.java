package org.vestibule.mail.wording;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.vestibule.shared.Bundles;

/** The words that Vestibule ships, in each supported language. */
public final class ShippedWording {

    private static final String BUNDLE = "org.vestibule.mail.wording";
    private static final Set<String> TRANSLATED = Set.of("de", "fr");

    private ShippedWording() {}

    /** The tags of the languages, English first. */
    public static List<String> languages() {
        return List.of("en", "de", "fr");
    }

    /** The language for a reader who wants {@code wanted}: the same, or English if nothing is shipped in it. */
    public static Locale languageFor(Locale wanted) {
        // Plain "en" would give American dates.
        return TRANSLATED.contains(wanted.getLanguage()) ? wanted : Locale.UK;
    }

    /** The shipped words of a message. */
    public static EmailWording of(EmailMessage message, Locale wanted) {
        ResourceBundle texts = Bundles.of(BUNDLE, languageFor(wanted));
        return EmailWording.of(field -> texts.getString(message.key() + "." + field));
    }
}
