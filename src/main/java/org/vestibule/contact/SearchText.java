package org.vestibule.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds texts into the form in which contacts are searched and sorted: lower case, accents taken off, single spaces. */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private SearchText() {}

    /** The words of a contact, each with a space before it, so that a search can ask for the start of a word. */
    static String of(ContactDetails details) {
        String email = details.email().map(EmailAddress::text).orElse("");
        return " "
                + fold(String.join(
                        " ",
                        details.firstName(),
                        details.lastName(),
                        details.company() == null ? "" : details.company(),
                        email));
    }

    /** The text as it is compared. */
    public static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
