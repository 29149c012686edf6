package org.vestibule.page.image;

import java.util.List;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.text.SearchTerm;

/**
 * A search for images of a portal.
 *
 * @param name words in the file's name; null or "" for all
 * @param deleted whether to search the recycle bin instead of the library
 * @param cursor where the page begins; null for the first
 */
public record ImageSearch(String name, boolean deleted, Cursor cursor) {

    /** How many images a page has. */
    public static final int PAGE_SIZE = 24;

    /** All images in the library, the newest first. */
    public static final ImageSearch ALL = new ImageSearch(null, false, null);

    List<SearchTerm> words() {
        return SearchTerm.of(name);
    }
}
