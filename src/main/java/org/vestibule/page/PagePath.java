package org.vestibule.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page stands within its portal: {@code offers/spring}, or nothing for the home page. Small letters, digits and
 * hyphens in each part; so no path can mean two pages, leave the portal, or be mistaken for a file.
 */
public record PagePath(String text) {

    /** How many characters a number behind a path may take. */
    public static final int ROOM_FOR_NUMBER = 6;

    private static final int MAX_LENGTH = 300;
    private static final Pattern FORM = Pattern.compile("([a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*)?");

    // Below the constants that its check needs.
    public static final PagePath HOME = new PagePath("");

    public PagePath {
        if (!isPath(text)) {
            throw new IllegalArgumentException("Not the path of a page: " + text);
        }
    }

    /** The path that an address or an author's entry means, without regard to capitals and slashes around it. */
    public static Optional<PagePath> parse(String entered) {
        String plain =
                entered == null ? "" : entered.strip().replaceAll("^/+|/+$", "").toLowerCase(Locale.ROOT);
        return isPath(plain) ? Optional.of(new PagePath(plain)) : Optional.empty();
    }

    /** The path below another. Empty where that would be too long, or the part isn't one of a path. */
    public Optional<PagePath> below(String part) {
        return parse(text.isEmpty() ? part : text + "/" + part);
    }

    /** Its text without so much of its end that there is room for as many characters. */
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
