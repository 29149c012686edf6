package org.vestibule.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which texts are searched and sorted: without case, width and accents, and with single spaces. Marks that
 * change the sound of a letter, such as vowel signs of Hindi or the voicing mark of Japanese, stay.
 */
public final class SearchFolding {

    private static final Normalizer2 NFKD = Normalizer2.getInstance(null, "nfkc", Normalizer2.Mode.DECOMPOSE);
    private static final Normalizer2 CASE_FOLDED = Normalizer2.getNFKCCasefoldInstance();

    // The accents of Latin, Greek and Cyrillic, and the points and vowel marks of Hebrew and Arabic, with its
    // stretching.
    private static final Pattern ACCENTS =
            Pattern.compile("[\\u0300-\\u036F\\u0483-\\u0489\\u0591-\\u05BD\\u05BF\\u05C1"
                    + "\\u05C2\\u05C4\\u05C5\\u05C7\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF"
                    + "\\u20D0-\\u20FF\\uFE20-\\uFE2F]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    // Letters and signs that people treat as equivalent, but that Unicode doesn't decompose.
    private static final Map<String, String> ALIKE = Map.ofEntries(
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ħ", "h"),
            Map.entry("ŧ", "t"),
            Map.entry("ı", "i"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("þ", "th"),
            Map.entry("’", "'"),
            Map.entry("‘", "'"),
            Map.entry("ʼ", "'"),
            Map.entry("‐", "-"),
            Map.entry("‑", "-"),
            Map.entry("–", "-"));
    private static final Pattern WITH_ALIKE = Pattern.compile("[" + String.join("", ALIKE.keySet()) + "]");

    private SearchFolding() {}

    /** The folded text; "" for null. Idempotent. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String bare = ACCENTS.matcher(NFKD.normalize(text)).replaceAll("");
        String folded = WITH_ALIKE
                .matcher(CASE_FOLDED.normalize(bare))
                .replaceAll(sign -> Matcher.quoteReplacement(ALIKE.get(sign.group())));
        // Case folding can produce letters that decompose again.
        String plain = ACCENTS.matcher(NFKD.normalize(folded)).replaceAll("");
        return SPACE.matcher(CASE_FOLDED.normalize(plain)).replaceAll(" ").strip();
    }
}
