package org.vestibule.text;

import com.ibm.icu.lang.UScript;
import java.util.Set;

/** Detects scripts without spaces between words, in which a search has to look for words within texts. */
public final class Scripts {

    private static final Set<Integer> UNSPACED = Set.of(
            UScript.HAN,
            UScript.HIRAGANA,
            UScript.KATAKANA,
            UScript.BOPOMOFO,
            UScript.THAI,
            UScript.LAO,
            UScript.KHMER,
            UScript.MYANMAR,
            UScript.TIBETAN);

    private Scripts() {}

    /** Whether the text has a letter of such a script. */
    public static boolean isUnspaced(String text) {
        return text.codePoints().anyMatch(letter -> UNSPACED.contains(UScript.getScript(letter)));
    }
}
