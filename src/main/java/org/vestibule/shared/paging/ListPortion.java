package org.vestibule.shared.paging;

import java.util.List;

/**
 * A part of a list that is read to its end, without totals and positions.
 *
 * @param next the cursor of the next portion; null if this is the last
 */
public record ListPortion<T>(List<T> items, Cursor next) {

    public ListPortion {
        items = List.copyOf(items);
    }

    /** The same portion with other items. */
    public <S> ListPortion<S> with(List<S> others) {
        return new ListPortion<>(others, next);
    }
}
