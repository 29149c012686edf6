package org.vestibule.shared.paging;

import java.io.Serializable;
import java.util.List;

/**
 * The first items of a list on a record's screen; the rest is shown elsewhere.
 *
 * @param items at most {@value #MAX_ITEMS}
 * @param more whether there are others
 */
public record Newest<T>(List<T> items, boolean more) implements Serializable {

    /** How many items a record's screen shows. */
    public static final int MAX_ITEMS = 50;

    /** The maximum for queries: one more than is shown, to know whether there are more. */
    public static final int ASKED = MAX_ITEMS + 1;

    public Newest {
        items = List.copyOf(items);
    }

    /** The first items of a query's result for {@link #ASKED}. */
    public static <T> Newest<T> of(List<T> found) {
        return new Newest<>(found.subList(0, Math.min(MAX_ITEMS, found.size())), found.size() > MAX_ITEMS);
    }
}
