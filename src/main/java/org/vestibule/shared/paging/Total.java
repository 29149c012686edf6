package org.vestibule.shared.paging;

import java.io.Serializable;

/**
 * How many records there are, counted up to {@value #MAX_COUNTED}: counting more would take longer the more there are.
 *
 * @param number how many were counted
 * @param more whether there are more; then the number is {@value #MAX_COUNTED}
 */
public record Total(long number, boolean more) implements Serializable {

    /** The maximum that is counted. */
    public static final int MAX_COUNTED = 10_000;

    /** No records at all. */
    public static final Total NONE = new Total(0, false);

    /** More than {@link #MAX_COUNTED}. */
    public static final Total MORE = new Total(MAX_COUNTED, true);

    /** The total for this exact number; {@link #MORE} if it exceeds {@link #MAX_COUNTED}. */
    public static Total of(long number) {
        return number > MAX_COUNTED ? MORE : new Total(number, false);
    }

    /** The sum of both. */
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
