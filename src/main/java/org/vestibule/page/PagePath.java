package org.vestibule.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of a page within its portal: {@code offers/spring}, or "" for the home page. Each part has lower-case
 * letters, digits and hyphens; so no path is ambiguous, leaves the portal, or can be mistaken for a file.
 */
public record PagePath(String text) {

    /** How many characters a number appended to a path may have. */
    public static final int ROOM_FOR_NUMBER = 6;

    private static final int MAX_LENGTH = 300;
    private static final Pattern FORM = Pattern.compile("([a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*)?");

    // After the constants that its validation needs.
    public static final PagePath HOME = new PagePath("");

    public PagePath {
        if (!isPath(text)) {
            throw new IllegalArgumentException("Not the path of a page: " + text);
        }
    }

    /** Parses an address or an author's entry, ignoring case and surrounding slashes. */
    public static Optional<PagePath> parse(String entered) {
        String plain =
                entered == null ? "" : entered.strip().replaceAll("^/+|/+$", "").toLowerCase(Locale.ROOT);
        return isPath(plain) ? Optional.of(new PagePath(plain)) : Optional.empty();
    }

    /** The path below this one; empty if it would be too long, or the part isn't valid. */
    public Optional<PagePath> below(String part) {
        return parse(text.isEmpty() ? part : text + "/" + part);
    }

    /** The text, truncated so that this many characters can be appended. */
    public String shortened(int room) {
        return text.length() <= MAX_LENGTH - room
                ? text
                : text.substring(0, MAX_LENGTH - room).replaceAll("[-/]+$", "");
    }

    private static boolean isPath(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
