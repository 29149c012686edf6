package org.vestibule.shared.paging;

import java.util.List;

/**
 * A page of a longer list.
 *
 * @param first the position of the page's first item, counted from 1; 0 if the list is empty, or if too many items
 *     come before to be counted
 * @param total how many items all pages have together
 * @param previous the cursor of the previous page; null if there is none
 * @param next the cursor of the next page; null if there is none
 */
public record ListSlice<T>(List<T> items, long first, Total total, Cursor previous, Cursor next) {

    public ListSlice {
        items = List.copyOf(items);
    }

    /** Whether it is known how many items come before the page. */
    public boolean isPlaced() {
        return first > 0;
    }

    /** The position of the page's last item; 0 if that of the first isn't known. */
    public long last() {
        return isPlaced() ? first + items.size() - 1 : 0;
    }

    public boolean hasNext() {
        return next != null;
    }

    public boolean hasPrevious() {
        return previous != null;
    }
}
