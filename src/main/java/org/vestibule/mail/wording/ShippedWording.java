package org.vestibule.mail.wording;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.vestibule.shared.Bundles;

/** The words that Vestibule comes with, in each language that it writes in. */
public final class ShippedWording {

    private static final String BUNDLE = "org.vestibule.mail.wording";
    private static final Set<String> TRANSLATED = Set.of("de", "fr");

    private ShippedWording() {}

    /** The tags of the languages, English first. */
    public static List<String> languages() {
        return List.of("en", "de", "fr");
    }

    /** The language that somebody gets who wishes for another: that one, or English where nothing is shipped in it. */
    public static Locale languageFor(Locale wanted) {
        // The plain "en" would bring American dates.
        return TRANSLATED.contains(wanted.getLanguage()) ? wanted : Locale.UK;
    }

    /** The shipped words of a message. */
    public static EmailWording of(EmailMessage message, Locale wanted) {
        ResourceBundle texts = Bundles.of(BUNDLE, languageFor(wanted));
        return EmailWording.of(field -> texts.getString(message.key() + "." + field));
    }
}
