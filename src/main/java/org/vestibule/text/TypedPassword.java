package org.vestibule.text;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Determines whether two passwords are the same, by the profile OpaqueString of RFC 8265 (4.2). Systems and keyboards
 * compose letters differently, so passwords are composed (NFC), and all kinds of spaces are the same. Case and width
 * count: NFKC would treat characters as the same that somebody chose to be different, and make passwords easier to
 * guess.
 */
public final class TypedPassword {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Pattern SPACE = Pattern.compile("\\p{Zs}");

    private TypedPassword() {}

    /** The form that is measured and hashed; "" for null. */
    public static String prepared(String typed) {
        return typed == null ? "" : NFC.normalize(SPACE.matcher(typed).replaceAll(" "));
    }

    /**
     * The forms to compare with a stored hash, without duplicates: the prepared one first, then as typed, and
     * decomposed, because hashes from before passwords were prepared are of what the keyboard sent. ASCII has one form.
     * The number of forms depends only on what was typed.
     */
    public static List<String> forms(String typed) {
        String plain = typed == null ? "" : typed;
        return Stream.of(prepared(plain), plain, NFD.normalize(plain))
                .distinct()
                .toList();
    }
}
