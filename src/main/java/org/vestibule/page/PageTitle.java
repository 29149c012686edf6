package org.vestibule.page;

import java.util.Optional;
import org.vestibule.shared.SingleLineText;
import org.vestibule.text.Slug;

/** What a page is called: one line of at most {@value #MAX_LENGTH} characters. */
public record PageTitle(String text) {

    public static final int MAX_LENGTH = 200;

    private static final int MAX_SLUG_LENGTH = 60;

    public PageTitle {
        if (!isTitle(text)) {
            throw new IllegalArgumentException("Not the title of a page: " + text);
        }
    }

    /** The title that an author's entry means; empty where it is blank, too long, or holds control characters. */
    public static Optional<PageTitle> parse(String entered) {
        String plain = SingleLineText.tidy(entered);
        return isTitle(plain) ? Optional.of(new PageTitle(plain)) : Optional.empty();
    }

    private static boolean isTitle(String text) {
        return !text.isEmpty() && text.length() <= MAX_LENGTH && !SingleLineText.hasForbidden(text);
    }

    /** What the title suggests for the last part of a path: "Größe & Maß" becomes {@code grosse-mass}. */
    public String slug() {
        String slug = Slug.of(text, MAX_SLUG_LENGTH);
        return slug.isEmpty() ? "page" : slug;
    }

    @Override
    public String toString() {
        return text;
    }
}
