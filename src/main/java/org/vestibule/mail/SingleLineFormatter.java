package org.vestibule.mail;

import java.util.regex.Pattern;

/**
 * Sanitises text from other people for a single line: a header, a subject, a name within a sentence. Line breaks and
 * controls could start another header; direction marks could reorder the text around them.
 */
public final class SingleLineFormatter {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}&&[^\\u200C\\u200D]]");

    private SingleLineFormatter() {}

    /** The text on one line, shortened to {@code most} characters if it is longer; null stays null. */
    public static String of(String text, int most) {
        if (text == null) {
            return null;
        }
        String line = BREAKS.matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (line.length() <= most) {
            return line;
        }
        int end = most - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
