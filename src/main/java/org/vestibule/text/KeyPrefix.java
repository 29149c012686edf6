package org.vestibule.text;

/** Computes the range of keys with a prefix, which is contiguous in an index. */
public final class KeyPrefix {

    private KeyPrefix() {}

    /**
     * The smallest text greater than all texts with the prefix, in the databases' sort order of keys.
     *
     * @param prefix not empty
     */
    public static String end(String prefix) {
        int last = prefix.codePointBefore(prefix.length());
        String before = prefix.substring(0, prefix.length() - Character.charCount(last));
        if (last == Character.MAX_CODE_POINT) {
            return prefix + Character.toString(last);
        }
        // Skips surrogates, which are no characters.
        int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
        return before + Character.toString(next);
    }
}
