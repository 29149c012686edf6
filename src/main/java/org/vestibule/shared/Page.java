package org.vestibule.shared;

import java.util.List;

/**
 * A page of a longer list.
 *
 * @param number counted from 1
 * @param total how many there are on all pages together
 */
public record Page<T>(List<T> items, int number, int size, long total) {

    /** The position of the page's first item, counted from 1. */
    public long first() {
        return total == 0 ? 0 : (number - 1L) * size + 1;
    }

    public long last() {
        return first() + items.size() - (items.isEmpty() ? 0 : 1);
    }

    public boolean hasNext() {
        return (long) number * size < total;
    }

    public boolean hasPrevious() {
        return number > 1;
    }
}
