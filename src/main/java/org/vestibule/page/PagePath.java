package org.vestibule.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page stands within its portal: {@code offers/spring}, or nothing for the home page. Small letters, digits and
 * hyphens in each part; so no path can mean two pages, leave the portal, or be mistaken for a file.
 */
public record PagePath(String text) {

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

    private static boolean isPath(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
