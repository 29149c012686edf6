package org.vestibule.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Suggests a part of an address for a name: "Größe &amp; Maß" becomes {@code grosse-mass}. */
public final class Slug {

    /** Letters that don't decompose into a plain letter and a mark. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ı", "i");

    private Slug() {}

    /**
     * Lower-case Latin letters, digits and single hyphens between them; "" for a name without Latin letters or digits.
     *
     * @param most the maximum number of characters
     */
    public static String of(String name, int most) {
        String plain = name.toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String slug = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.substring(0, Math.min(slug.length(), most)).replaceAll("-$", "");
    }
}
