package org.vestibule.page;

import java.util.Optional;
import org.vestibule.shared.SingleLineText;

/**
 * The description of a page for search engines and shared links: at most {@value #MAX_LENGTH} characters; "" if its
 * author leaves that to them.
 */
public record PageDescription(String text) {

    public static final int MAX_LENGTH = 300;

    public static final PageDescription NONE = new PageDescription("");

    public PageDescription {
        if (!isDescription(text)) {
            throw new IllegalArgumentException("Not the description of a page: " + text);
        }
    }

    /** Parses an author's entry, in one line; empty if it is too long or has control characters. */
    public static Optional<PageDescription> parse(String entered) {
        String plain = tidy(entered);
        return isDescription(plain) ? Optional.of(new PageDescription(plain)) : Optional.empty();
    }

    /** The entry in one line. */
    public static String tidy(String entered) {
        return SingleLineText.tidy(entered == null ? null : entered.replaceAll("\\s+", " "));
    }

    private static boolean isDescription(String text) {
        return text.length() <= MAX_LENGTH && !SingleLineText.hasForbidden(text);
    }
}
