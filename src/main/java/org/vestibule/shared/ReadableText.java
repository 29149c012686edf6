package org.vestibule.shared;

import java.util.regex.Pattern;

/** Makes texts from outside storable in every database and writable by every program. */
public final class ReadableText {

    /** NUL, which PostgreSQL can't store, and unpaired surrogates. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private static final String IN_THEIR_PLACE = "\uFFFD";

    private ReadableText() {}

    /** The text with U+FFFD in place of each such character; null for null. */
    public static String of(String text) {
        return text == null ? null : UNREADABLE.matcher(text).replaceAll(IN_THEIR_PLACE);
    }
}
