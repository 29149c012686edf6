package org.vestibule.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vestibule.shared.SingleLineText;

/** What a page is called: one line of at most {@value #MAX_LENGTH} characters. */
public record PageTitle(String text) {

    public static final int MAX_LENGTH = 200;

    private static final int MAX_SLUG_LENGTH = 60;

    /** Letters that don't come apart into a plain one and a mark. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ı", "i");

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
        String plain = text.toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String slug = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        slug = slug.substring(0, Math.min(slug.length(), MAX_SLUG_LENGTH)).replaceAll("^-|-$", "");
        return slug.isEmpty() ? "page" : slug;
    }

    @Override
    public String toString() {
        return text;
    }
}
