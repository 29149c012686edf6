package org.vestibule.text;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces full-width and half-width forms by the usual characters, as Japanese, Chinese and Korean keyboards type both
 * (RFC 8265, 3.3.1, the width mapping rule), and composes letters and marks (NFC).
 */
final class Width {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Pattern FORMS = Pattern.compile("[\\u3000\\uFF00-\\uFFEF]+");

    private Width() {}

    /** The text in usual characters, composed, without surrounding space; "" for null. */
    static String usual(String text) {
        if (text == null) {
            return "";
        }
        String usual = FORMS.matcher(text).replaceAll(forms -> Matcher.quoteReplacement(NFKC.normalize(forms.group())));
        return NFC.normalize(usual).strip();
    }
}
