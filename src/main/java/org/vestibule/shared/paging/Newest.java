package org.vestibule.shared.paging;

import java.io.Serializable;
import java.util.List;

/**
 * The first of a list that a record shows, where the rest has another place.
 *
 * @param items at most {@value #MAX_ITEMS}
 * @param more whether there are others
 */
public record Newest<T>(List<T> items, boolean more) implements Serializable {

    /** So many a record shows. */
    public static final int MAX_ITEMS = 50;

    /** Queries ask for so many, to know whether there are more than are shown. */
    public static final int ASKED = MAX_ITEMS + 1;

    public Newest {
        items = List.copyOf(items);
    }

    /** The first of what a query for {@link #ASKED} has found. */
    public static <T> Newest<T> of(List<T> found) {
        return new Newest<>(found.subList(0, Math.min(MAX_ITEMS, found.size())), found.size() > MAX_ITEMS);
    }
}
