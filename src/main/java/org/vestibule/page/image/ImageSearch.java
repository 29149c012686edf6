package org.vestibule.page.image;

import java.util.List;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.text.SearchTerm;

/**
 * Which images of a portal somebody wants to see.
 *
 * @param name words that the file's name has; null or "" for all
 * @param deleted whether those in the recycle bin are meant instead of the others
 * @param cursor where the page begins; null for the first
 */
public record ImageSearch(String name, boolean deleted, Cursor cursor) {

    /** How many images a page has. */
    public static final int PAGE_SIZE = 24;

    /** All that can be chosen, from the newest on. */
    public static final ImageSearch ALL = new ImageSearch(null, false, null);

    List<SearchTerm> words() {
        return SearchTerm.of(name);
    }
}
