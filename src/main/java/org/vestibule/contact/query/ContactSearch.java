package org.vestibule.contact.query;

import java.util.List;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.text.SearchTerm;

/**
 * Which contacts to list, and in which order.
 *
 * @param text each of its words has to begin a word of the name, the company, the job title or the e-mail address, or to be part
 *     of the phone number; may be empty
 * @param criteria what narrows the list further
 * @param cursor where the page begins or ends; null for the first page
 */
public record ContactSearch(
        String text, Filter filter, ContactCriteria criteria, Order order, boolean descending, Cursor cursor) {

    /** How many contacts a page has. */
    public static final int PAGE_SIZE = 25;

    /** The filters of the list. */
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
        EMAIL,
        CREATED
    }

    /** Those that nothing narrows but the words and the filter. */
    public ContactSearch(String text, Filter filter, Order order, boolean descending, Cursor cursor) {
        this(text, filter, ContactCriteria.NONE, order, descending, cursor);
    }

    /** The words to look for. */
    List<SearchTerm> words() {
        return SearchTerm.of(text);
    }
}
