package org.vestibule.search.web;

import java.util.List;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.Total;

/**
 * The search results of one kind of record.
 *
 * @param items the first results, at most {@value #MAX_ITEMS}
 * @param total the number of results, as far as they are counted
 */
public record Found<T>(List<T> items, Total total) {

    static final int MAX_ITEMS = 8;

    public Found {
        items = items.stream().limit(MAX_ITEMS).toList();
    }

    static <T> Found<T> nothing() {
        return new Found<>(List.of(), Total.NONE);
    }

    static <T> Found<T> of(ListSlice<T> first) {
        return new Found<>(first.items(), first.total());
    }

    static <T> Found<T> of(List<T> all) {
        return new Found<>(all, Total.of(all.size()));
    }

    /** Whether there are more results than shown. */
    public boolean more() {
        return total.number() > items.size();
    }
}
