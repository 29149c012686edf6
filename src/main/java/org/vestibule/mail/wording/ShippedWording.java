package org.vestibule.mail.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.shared.Bundles;

/** The words that Vestibule ships, in each supported language. */
public final class ShippedWording {

    private static final String BUNDLE = "org.vestibule.mail.wording";
    private static final Set<String> TRANSLATED = Set.of("de", "fr");

    private static final Set<String> ISO = Arrays.stream(Locale.getISOLanguages())
            .filter(language -> Locale.forLanguageTag(language).getLanguage().equals(language))
            .collect(Collectors.toUnmodifiableSet());

    private ShippedWording() {}

    /** The tags of the languages, English first. */
    public static List<String> languages() {
        return List.of("en", "de", "fr");
    }

    /** Whether words are shipped in the language with this tag. */
    public static boolean isShipped(String language) {
        return languages().contains(language);
    }

    /**
     * Whether a portal can have words in the language with this tag: a language of ISO 639-1, without a region, in
     * lower case.
     */
    static boolean isPossible(String language) {
        return ISO.contains(language);
    }

    /** The tags of the languages that a portal can add, in no particular order. */
    public static List<String> further() {
        return ISO.stream().filter(language -> !isShipped(language)).toList();
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
