package org.vestibule.shared;

import java.util.regex.Pattern;

/** Makes texts from outside such that every database can hold them, and every program write them. */
public final class ReadableText {

    /** PostgreSQL knows no text with the first, and the others are halves of characters whose other half is missing. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private static final String IN_THEIR_PLACE = "\uFFFD";

    private ReadableText() {}

    /** The text, with the sign for what can't be read in the place of each such character; null for null. */
    public static String of(String text) {
        return text == null ? null : UNREADABLE.matcher(text).replaceAll(IN_THEIR_PLACE);
    }
}
