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
 * Bounds how many threads may be at something at the same time, in all and for each key, and how many may wait for their
 * turn. It is safe for use by many threads.
 */
final class ConcurrencyLimit {

    /**
     * The numbers of a limit.
     *
     * @param most how many may be at it at once
     * @param mostPerKey how many of these for one key, so that one key never takes all
     * @param mostWaiting how many may wait
     * @param mostWaitingPerKey how many of these for one key
     * @param maxWait how long each waits
     */
    record Size(int most, int mostPerKey, int mostWaiting, int mostWaitingPerKey, Duration maxWait) {

        /** How many threads it can hold at most. */
        int threads() {
            return most + mostWaiting;
        }

        /** How many of these for one key. */
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
     * Waits for a turn, and takes it; it lasts until the permit is closed. Empty, at once, where too many are waiting
     * already, or where that would take longer than the longest wait, by how long turns took lately; empty after that
     * wait where none came free, or where this thread was interrupted.
     */
    Optional<Permit> enter(String name) {
        return enter(name, size.maxWait());
    }

    /** The same with a longest wait of its own. */
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

    /** A turn; closing it ends the turn. */
    @FunctionalInterface
    interface Permit extends AutoCloseable {

        @Override
        void close();
    }

    /** Those who are at it or wait for it under one key. The count changes only while the map holds the key. */
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

        /** Whether this was the last. */
        private boolean left() {
            return present.decrementAndGet() == 0;
        }
    }
}
