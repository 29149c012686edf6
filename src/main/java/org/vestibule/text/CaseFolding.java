package org.vestibule.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * The comparison form of identifiers: user names, the local parts of mailboxes, names of roles. Compatibility forms such
 * as full-width letters, composed and decomposed letters, and upper and lower case of every script are the same.
 *
 * <p>It is Unicode's full case folding between two normalisations to NFKC (Unicode Standard, 3.13, D146), with one
 * exception: ß stays a letter of its own, as it does in domains by UTS 46, because {@code strauß} and {@code strauss} can
 * be two people. The dotless ı of Turkish stays apart from i, too: case pairs don't depend on a language here.
 */
public final class CaseFolding {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final int SHARP_S = 'ß';
    private static final int CAPITAL_SHARP_S = 'ẞ';

    private CaseFolding() {}

    /** The comparison form of the text; "" for null. Idempotent. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        var folded = new StringBuilder(text.length());
        NFKC.normalize(text).codePoints().forEach(letter -> append(letter, folded));
        return NFKC.normalize(folded);
    }

    private static void append(int letter, StringBuilder folded) {
        if (letter == SHARP_S || letter == CAPITAL_SHARP_S) {
            folded.appendCodePoint(SHARP_S);
        } else {
            folded.append(UCharacter.foldCase(Character.toString(letter), true));
        }
    }

    /** Whether the texts are equal except for surrounding space, case and Unicode form. */
    public static boolean same(String one, String other) {
        return of(one).strip().equals(of(other).strip());
    }
}
