package org.vestibule.staff;

import java.util.LinkedHashSet;
import java.util.Set;
import org.vestibule.text.SearchFolding;
import org.vestibule.text.SearchTerm;
import org.vestibule.text.SearchWords;

/** Computes the sort and search keys of staff accounts from their names. */
final class StaffKeys {

    private static final int SORT_ROOM = 210;
    private static final int SEARCH_ROOM = 1500;

    private StaffKeys() {}

    /** The sort key: the folded name. */
    static String sort(String displayName) {
        return cut(SearchFolding.of(displayName), SORT_ROOM);
    }

    /**
     * The search key: the folded words of the name and of the user name, which is usually an e-mail address, each with
     * a space before it, as {@link SearchTerm} expects.
     */
    static String search(String displayName, String userName) {
        Set<String> words = new LinkedHashSet<>(SearchWords.of(displayName));
        words.addAll(SearchWords.of(userName));
        return cut(" " + String.join(" ", words), SEARCH_ROOM);
    }

    private static String cut(String text, int room) {
        return text.length() <= room ? text : text.substring(0, room);
    }
}
