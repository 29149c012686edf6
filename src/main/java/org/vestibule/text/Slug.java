package org.vestibule.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Suggests a part of an address for a name: "Größe &amp; Maß" becomes {@code grosse-mass}. */
public final class Slug {

    /** Letters that don't decompose into a plain letter and a mark. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ı", "i");

    /** How German writes its letters without their dots; other languages that have them leave the dots out. */
    private static final Map<String, String> GERMAN_LETTERS = Map.of("ä", "ae", "ö", "oe", "ü", "ue");

    private Slug() {}

    /**
     * The same for a name in this language: "Größe" becomes {@code groesse} in German.
     *
     * @param language the tag of the language; null if unknown
     */
    public static String of(String name, String language, int most) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return "de".equals(language) ? of(replaced(plain, GERMAN_LETTERS), most) : of(plain, most);
    }

    /**
     * Lower-case Latin letters, digits and single hyphens between them; "" for a name without Latin letters or digits.
     *
     * @param most the maximum number of characters
     */
    public static String of(String name, int most) {
        String plain = replaced(name.toLowerCase(Locale.ROOT), LETTERS);
        String slug = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.substring(0, Math.min(slug.length(), most)).replaceAll("-$", "");
    }

    private static String replaced(String text, Map<String, String> letters) {
        String plain = text;
        for (var letter : letters.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }
}
