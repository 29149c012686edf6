package org.vestibule.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Keeps texts that people type from doing more than being read: they end up in one line of a screen, a mail header or a
 * log, where a line break or a character that turns the writing direction would mislead.
 */
public final class SingleLineText {

    // The two joiners stay: Persian, Hindi and others need them within words.
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}[\\p{Cf}&&[^\u200C\u200D]]]");

    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}\\p{M}]");

    private SingleLineText() {}

    /** The text without space around it, composed, or "" for one that is null or shows nothing. */
    public static String tidy(String text) {
        String plain = text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        return VISIBLE.matcher(plain).find() || hasForbidden(plain) ? plain : "";
    }

    /** Whether it holds control characters, line breaks, or characters that are invisible or change the direction. */
    public static boolean hasForbidden(String text) {
        return FORBIDDEN.matcher(text).find();
    }
}
