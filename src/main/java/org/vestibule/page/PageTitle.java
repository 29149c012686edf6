package org.vestibule.page;

import java.util.Optional;
import org.vestibule.shared.SingleLineText;
import org.vestibule.text.Slug;

/** The title of a page: one line of at most {@value #MAX_LENGTH} characters. */
public record PageTitle(String text) {

    public static final int MAX_LENGTH = 200;

    private static final int MAX_SLUG_LENGTH = 60;

    public PageTitle {
        if (!isTitle(text)) {
            throw new IllegalArgumentException("Not the title of a page: " + text);
        }
    }

    /** Parses an author's entry; empty if it is blank, too long, or has control characters. */
    public static Optional<PageTitle> parse(String entered) {
        String plain = SingleLineText.tidy(entered);
        return isTitle(plain) ? Optional.of(new PageTitle(plain)) : Optional.empty();
    }

    private static boolean isTitle(String text) {
        return !text.isEmpty() && text.length() <= MAX_LENGTH && !SingleLineText.hasForbidden(text);
    }

    /** Suggests the last part of a path: "Größe & Maß" becomes {@code grosse-mass}. */
    public String slug() {
        String slug = Slug.of(text, MAX_SLUG_LENGTH);
        return slug.isEmpty() ? "page" : slug;
    }

    @Override
    public String toString() {
        return text;
    }
}
