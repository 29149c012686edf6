package org.vestibule.settings;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reports in one line which environment variable is invalid or missing, and what it should be. */
public class InvalidSettingException extends RuntimeException {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
    private static final int MAX_LENGTH = 200;

    /** @param problem the rest of the sentence after the variable's name; a value in it must be {@link #quoted} */
    public InvalidSettingException(String variable, String problem) {
        super(variable + " " + problem);
    }

    /**
     * Quotes a variable's value for such a line: shortens a long value, and escapes line breaks and invisible
     * characters. Not for secrets.
     */
    public static String quoted(String value) {
        String shown = value.length() > MAX_LENGTH ? value.substring(0, MAX_LENGTH) + "…" : value;
        return UNPRINTABLE
                .matcher(shown)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)))
                .transform(text -> '"' + text + '"');
    }
}
