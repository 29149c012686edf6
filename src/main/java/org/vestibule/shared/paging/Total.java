package org.vestibule.shared.paging;

import java.io.Serializable;

/**
 * How many records there are, counted up to {@value #MAX_COUNTED}: counting more would take longer the more there are.
 *
 * @param number how many were counted
 * @param more whether there are more than that; then the number is {@value #MAX_COUNTED}
 */
public record Total(long number, boolean more) implements Serializable {

    /** So many records are counted at most. */
    public static final int MAX_COUNTED = 10_000;

    /** No records at all. */
    public static final Total NONE = new Total(0, false);

    /** More than are counted. */
    public static final Total MORE = new Total(MAX_COUNTED, true);

    /** These, which were counted one by one; or {@link #MORE} where that are too many. */
    public static Total of(long number) {
        return number > MAX_COUNTED ? MORE : new Total(number, false);
    }

    /** These and those together. */
    public Total plus(Total other) {
        return more || other.more ? MORE : of(number + other.number);
    }

    public boolean isEmpty() {
        return number == 0;
    }

    /** As a badge shows it: "12", or "10000+". */
    @Override
    public String toString() {
        return number + (more ? "+" : "");
    }
}
