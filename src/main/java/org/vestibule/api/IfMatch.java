package org.vestibule.api;

import java.util.regex.Pattern;

/** The header {@code If-Match} (RFC 9110, 13.1.1). */
final class IfMatch {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*");

    private IfMatch() {}

    /** Whether it includes the state with this tag; a weak tag never does. */
    static boolean includes(String header, String tag) {
        return "*".equals(header.strip())
                || SEPARATOR.splitAsStream(header.strip()).anyMatch(one -> one.equals("\"" + tag + "\""));
    }
}
