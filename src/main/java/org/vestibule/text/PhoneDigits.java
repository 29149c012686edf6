package org.vestibule.text;

import com.ibm.icu.lang.UCharacter;

/** The digits of a phone number, typed in any script. */
public final class PhoneDigits {

    private PhoneDigits() {}

    /** The digits as ASCII, in their order; "" for null. */
    public static String of(String phone) {
        var digits = new StringBuilder();
        if (phone != null) {
            phone.codePoints()
                    .map(sign -> UCharacter.digit(sign, 10))
                    .filter(digit -> digit >= 0)
                    .forEach(digits::append);
        }
        return digits.toString();
    }

    /**
     * Whether the text can be a phone number: it has a digit; anything else is allowed, such as an extension's name.
     */
    public static boolean isPhone(String text) {
        return !of(text).isEmpty();
    }
}
