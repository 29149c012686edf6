package org.vestibule.contact.query;

import java.util.List;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.text.SearchTerm;

/**
 * The contacts to list, and their order.
 *
 * @param text each of its words has to begin a word of the name, the company, the job title or the e-mail address, or
 * to be part of the phone number; may be empty
 * @param criteria the further filters
 * @param cursor the position where the page begins or ends; null for the first page
 */
public record ContactSearch(
        String text, Filter filter, ContactCriteria criteria, Order order, boolean descending, Cursor cursor) {

    /** The number of contacts on a page. */
    public static final int PAGE_SIZE = 25;

    /** The filters of the list. */
    public enum Filter {
        ALL,
        ACTIVE,
        INACTIVE,
        WITHOUT_EMAIL
    }

    /** The sort orders of the list. */
    public enum Order {
        NAME,
        COMPANY,
        EMAIL,
        CREATED
    }

    /** A search by words and filter only. */
    public ContactSearch(String text, Filter filter, Order order, boolean descending, Cursor cursor) {
        this(text, filter, ContactCriteria.NONE, order, descending, cursor);
    }

    /** The words to look for. */
    List<SearchTerm> words() {
        return SearchTerm.of(text);
    }
}
