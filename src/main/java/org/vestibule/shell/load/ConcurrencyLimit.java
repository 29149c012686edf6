package org.vestibule.shell.load;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.vestibule.shared.WaitEstimate;

/**
 * Bounds how many threads run at the same time, in all and for each key, and how many wait for a permit. Safe for use
 * by many threads.
 */
final class ConcurrencyLimit {

    /**
     * The values of a limit.
     *
     * @param most how many may run at once
     * @param mostPerKey how many of these for a single key, so that no key takes all
     * @param mostWaiting how many may wait
     * @param mostWaitingPerKey how many of these for a single key
     * @param maxWait how long each may wait
     */
    record Size(int most, int mostPerKey, int mostWaiting, int mostWaitingPerKey, Duration maxWait) {

        /** The maximum number of threads that run or wait. */
        int threads() {
            return most + mostWaiting;
        }

        /** The maximum of these for a single key. */
        int threadsPerKey() {
            return mostPerKey + mostWaitingPerKey;
        }
    }

    private final Size size;
    private final Semaphore all;
    private final AtomicInteger present = new AtomicInteger();
    private final WaitEstimate times = new WaitEstimate();
    private final Map<String, Key> keys = new ConcurrentHashMap<>();

    ConcurrencyLimit(Size size) {
        this.size = size;
        this.all = new Semaphore(size.most(), true);
    }

    /**
     * Waits for a permit, which is held until it is closed. Empty at once if too many are waiting already, or if the
     * wait would exceed its maximum, estimated from recent durations; empty after the maximum wait if no permit became
     * free, or if this thread was interrupted.
     */
    Optional<Permit> enter(String name) {
        return enter(name, size.maxWait());
    }

    /** The same with another maximum wait. */
    Optional<Permit> enter(String name, Duration maxWait) {
        if (present.incrementAndGet() > size.threads()) {
            present.decrementAndGet();
            return Optional.empty();
        }
        Key key = keys.compute(name, (same, known) -> (known == null ? new Key(size.mostPerKey()) : known).joined());
        boolean entered = false;
        try {
            entered =
                    key.present.get() <= size.threadsPerKey() && !isInVain(key, maxWait) && acquire(key.turns, maxWait);
            long begun = System.nanoTime();
            return entered ? Optional.of(() -> leave(name, key, begun)) : Optional.empty();
        } finally {
            if (!entered) {
                forget(name);
            }
        }
    }

    private boolean isInVain(Key key, Duration maxWait) {
        return times.exceeds(maxWait, key.present.get() - size.mostPerKey(), size.mostPerKey())
                || times.exceeds(maxWait, present.get() - size.most(), size.most());
    }

    private boolean acquire(Semaphore turns, Duration maxWait) {
        long end = System.nanoTime() + maxWait.toNanos();
        try {
            if (!turns.tryAcquire(maxWait.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return acquireAll(turns, end);
    }

    private boolean acquireAll(Semaphore turns, long end) {
        boolean entered = false;
        try {
            entered = all.tryAcquire(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!entered) {
                turns.release();
            }
        }
        return entered;
    }

    private void leave(String name, Key key, long begun) {
        times.record(System.nanoTime() - begun);
        all.release();
        key.turns.release();
        forget(name);
    }

    private void forget(String name) {
        keys.computeIfPresent(name, (same, known) -> known.left() ? null : known);
        present.decrementAndGet();
    }

    /** Permission to run; closing it releases it. */
    @FunctionalInterface
    interface Permit extends AutoCloseable {

        @Override
        void close();
    }

    /** The count of threads that run or wait under a key. It changes only while the map contains the key. */
    private static final class Key {

        private final Semaphore turns;
        private final AtomicInteger present = new AtomicInteger();

        private Key(int most) {
            turns = new Semaphore(most, true);
        }

        private Key joined() {
            present.incrementAndGet();
            return this;
        }

        /** Decrements the count; returns whether this was the last. */
        private boolean left() {
            return present.decrementAndGet() == 0;
        }
    }
}
