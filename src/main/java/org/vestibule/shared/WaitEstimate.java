package org.vestibule.shared;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Estimates how long somebody would wait for a turn, by how long turns took lately: a caller who would wait in vain can be told at
 * once, and needs no thread meanwhile. Safe for use by many threads.
 */
public final class WaitEstimate {

    /** Each turn counts for a quarter, so that a few tell of a change. */
    private static final int WEIGHT = 4;

    private final AtomicLong average = new AtomicLong();

    /** Notes how long a turn took, in nanoseconds. */
    public void record(long nanos) {
        average.updateAndGet(before -> before == 0 ? nanos : before + (nanos - before) / WEIGHT);
    }

    /**
     * Whether a wait would be longer than somebody may wait; false as long as no turn has ended.
     *
     * @param waiting how many wait, the caller included
     * @param atOnce how many turns there are at once
     */
    public boolean exceeds(Duration maxWait, int waiting, int atOnce) {
        return waiting > 0 && average.get() * waiting / atOnce > maxWait.toNanos();
    }
}
