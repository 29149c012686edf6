package org.vestibule.shared;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Estimates the waiting time in a queue from the duration of recent turns, so that a caller who would wait in vain can
 * be refused at once instead of occupying a thread. Safe for use by many threads.
 */
public final class WaitEstimate {

    /** Each turn has a weight of a quarter, so that a few turns show a change. */
    private static final int WEIGHT = 4;

    private final AtomicLong average = new AtomicLong();

    /** Records how long a turn took, in nanoseconds. */
    public void record(long nanos) {
        average.updateAndGet(before -> before == 0 ? nanos : before + (nanos - before) / WEIGHT);
    }

    /**
     * Whether the wait would exceed the maximum; false as long as no turn has ended.
     *
     * @param waiting how many are waiting, including the caller
     * @param atOnce how many turns run concurrently
     */
    public boolean exceeds(Duration maxWait, int waiting, int atOnce) {
        return waiting > 0 && average.get() * waiting / atOnce > maxWait.toNanos();
    }
}
