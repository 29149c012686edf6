package org.vestibule.widget.internal.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Suggests the most similar known word for a misspelt one. */
public final class NearestWord {

    /** How much of a word may be wrong: a third, but two letters of a short one. */
    private static final int PART = 3;

    private static final int SHORT = 2;

    private NearestWord() {}

    /** A question that ends a message: whether they meant the nearest of the words; "" where none is near. */
    public static String question(String written, Collection<String> words) {
        return to(written, words).map(word -> " Did you mean \"" + word + "\"?").orElse("");
    }

    public static Optional<String> to(String written, Collection<String> words) {
        return within(Math.max(SHORT, written.length() / PART), written, words);
    }

    /** The word of which the written one is a typo of two letters at most, however long it is. */
    public static Optional<String> typo(String written, Collection<String> words) {
        return within(SHORT, written, words);
    }

    private static Optional<String> within(int most, String written, Collection<String> words) {
        return words.stream()
                .filter(word -> !word.equals(written) && distance(written, word) <= most)
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters have to be put in, taken away or changed, whatever their case. */
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
