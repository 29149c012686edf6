package org.vestibule.text;

/** The range of keys that begin with a text, which an index of the keys has in one place. */
public final class KeyPrefix {

    private KeyPrefix() {}

    /**
     * The first text that comes after all that begin with the prefix, as databases sort keys.
     *
     * @param prefix not empty
     */
    public static String end(String prefix) {
        int last = prefix.codePointBefore(prefix.length());
        String before = prefix.substring(0, prefix.length() - Character.charCount(last));
        if (last == Character.MAX_CODE_POINT) {
            return prefix + Character.toString(last);
        }
        // Half a pair is no character.
        int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
        return before + Character.toString(next);
    }
}
