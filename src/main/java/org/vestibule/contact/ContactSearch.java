package org.vestibule.contact;

import java.util.List;

/**
 * Which contacts to list, and in which order.
 *
 * @param text each of its words has to begin a word of the name, the company or the e-mail address; may be empty
 * @param page counted from 1; one beyond the last means the last
 */
public record ContactSearch(String text, Filter filter, Order order, boolean descending, int page) {

    /** How many contacts a page has. */
    public static final int PAGE_SIZE = 25;

    private static final int MOST_WORDS = 10;

    /** The saved filters. */
    public enum Filter {
        ALL,
        ACTIVE,
        INACTIVE,
        WITHOUT_EMAIL
    }

    /** What the list can be sorted by. */
    public enum Order {
        NAME,
        COMPANY,
        EMAIL
    }

    /** The words to look for, folded; those of an endless text beyond the first ten don't count. */
    List<String> words() {
        String folded = SearchText.fold(text == null ? "" : text);
        return folded.isEmpty()
                ? List.of()
                : List.of(folded.split(" ")).stream().limit(MOST_WORDS).toList();
    }
}
