package org.vestibule.shared.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads a list to its end, portion by portion. What is added or removed meanwhile repeats no row and skips no other row. Used by
 * one thread.
 */
public final class ListPortions<T> implements Supplier<List<T>> {

    private final Function<Cursor, ListPortion<T>> reader;
    private Cursor next;
    private boolean ended;

    /** @param reader the portion at a cursor; the first portion for null */
    public ListPortions(Function<Cursor, ListPortion<T>> reader) {
        this.reader = reader;
    }

    /** The next items; an empty list at the end. */
    @Override
    public List<T> get() {
        List<T> items = List.of();
        // A portion is empty if all its records were deleted since their ids were read.
        while (items.isEmpty() && !ended) {
            ListPortion<T> portion = reader.apply(next);
            items = portion.items();
            next = portion.next();
            ended = next == null;
        }
        return items;
    }
}
