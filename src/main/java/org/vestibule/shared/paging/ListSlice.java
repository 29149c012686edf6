package org.vestibule.shared.paging;

import java.util.List;

/**
 * A page of a longer list.
 *
 * @param first the position of the page's first item, counted from 1; 0 where the list is empty, and so far down that the items
 *     before aren't counted
 * @param total how many items there are on all pages together
 * @param previous where the page before ends, as an address holds it; null where there is none
 * @param next where the page after begins; null where there is none
 */
public record ListSlice<T>(List<T> items, long first, Total total, Cursor previous, Cursor next) {

    public ListSlice {
        items = List.copyOf(items);
    }

    /** Whether it is known how many items come before the page. */
    public boolean isPlaced() {
        return first > 0;
    }

    /** The position of the page's last item; 0 where that of the first isn't known. */
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
