package org.vestibule.staff;

import java.util.LinkedHashSet;
import java.util.Set;
import org.vestibule.text.SearchFolding;
import org.vestibule.text.SearchTerm;
import org.vestibule.text.SearchWords;

/** Computes what an account of the staff is sorted and found by from what people read of it. */
final class StaffKeys {

    private static final int SORT_ROOM = 210;
    private static final int SEARCH_ROOM = 1500;

    private StaffKeys() {}

    /** The name, folded. */
    static String sort(String displayName) {
        return cut(SearchFolding.of(displayName), SORT_ROOM);
    }

    /**
     * The words of the name and of the user name, which mostly is an e-mail address, folded and each with a space before it, as
     * {@link SearchTerm} looks for them.
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
