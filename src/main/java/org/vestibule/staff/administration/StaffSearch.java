package org.vestibule.staff.administration;

import java.util.List;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.text.SearchTerm;

/**
 * A search for accounts of the staff, sorted by name.
 *
 * @param text every word must be a prefix of a word of the name or of the user name; may be empty
 * @param cursor where the page begins or ends; null for the first page
 */
public record StaffSearch(String text, Cursor cursor) {

    /** How many accounts a page has. */
    public static final int PAGE_SIZE = 25;

    /** The words to look for. */
    List<SearchTerm> words() {
        return SearchTerm.of(text);
    }
}
