package org.vestibule.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Cleans and checks typed texts for use in one line of a screen, a mail header or a log, where a line break or a
 * character that changes the writing direction would mislead.
 */
public final class SingleLineText {

    // The two joiners are allowed: Persian, Hindi and others need them within words.
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}[\\p{Cf}&&[^\u200C\u200D]]]");

    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}\\p{M}]");

    private SingleLineText() {}

    /** The text stripped and composed (NFC); "" if it is null or has no visible character. */
    public static String tidy(String text) {
        String plain = text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        return VISIBLE.matcher(plain).find() || hasForbidden(plain) ? plain : "";
    }

    /**
     * Whether the text has control characters, line breaks, or characters that are invisible or change the direction.
     */
    public static boolean hasForbidden(String text) {
        return FORBIDDEN.matcher(text).find();
    }
}
