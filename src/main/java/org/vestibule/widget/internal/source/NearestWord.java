package org.vestibule.widget.internal.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Suggests the most similar known word for a misspelt one. */
public final class NearestWord {

    /** The part of a word that may be wrong: a third, but two letters of a short word. */
    private static final int PART = 3;

    private static final int SHORT = 2;

    private NearestWord() {}

    /** A "did you mean" question to append to a message; "" if no word is similar. */
    public static String question(String written, Collection<String> words) {
        return to(written, words).map(word -> " Did you mean \"" + word + "\"?").orElse("");
    }

    public static Optional<String> to(String written, Collection<String> words) {
        return within(Math.max(SHORT, written.length() / PART), written, words);
    }

    /** The word that differs from the written one by at most two letters, regardless of its length. */
    public static Optional<String> typo(String written, Collection<String> words) {
        return within(SHORT, written, words);
    }

    private static Optional<String> within(int most, String written, Collection<String> words) {
        return words.stream()
                .filter(word -> !word.equals(written) && distance(written, word) <= most)
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The edit distance, ignoring case. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }
}
