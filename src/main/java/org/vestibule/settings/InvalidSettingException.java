package org.vestibule.settings;

import java.util.Locale;
import java.util.regex.Pattern;

/** Says in one line which environment variable is wrong or missing, and what it should be. */
public class InvalidSettingException extends RuntimeException {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
    private static final int MAX_LENGTH = 200;

    /** @param problem what follows the variable's name in the sentence; a value in it has passed {@link #quoted} */
    public InvalidSettingException(String variable, String problem) {
        super(variable + " " + problem);
    }

    /**
     * The value of a variable for such a line, in quotes: shortened where it is long, and with line breaks and invisible
     * characters escaped. Not for secrets.
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
