package org.vestibule.text;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The searchable words of a text, folded by {@link SearchFolding}. */
public final class SearchWords {

    private static final UnicodeSet IN_PARTS = new UnicodeSet("[[:L:][:M:][:N:]]").freeze();

    private SearchWords() {}

    /**
     * The text's words without duplicates, each followed by the words within it: "Anne-Marie" and "O'Neill" have two.
     */
    public static List<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : SearchFolding.of(text).split(" ")) {
            words.add(word);
            words.addAll(parts(word));
        }
        words.remove("");
        return List.copyOf(words);
    }

    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        int start = IN_PARTS.span(word, SpanCondition.NOT_CONTAINED);
        while (start < word.length()) {
            int end = IN_PARTS.span(word, start, SpanCondition.CONTAINED);
            parts.add(word.substring(start, end));
            start = IN_PARTS.span(word, end, SpanCondition.NOT_CONTAINED);
        }
        return parts;
    }
}
