package org.vestibule.security;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.vestibule.shared.WaitEstimate;

/**
 * Bounds how many passwords are hashed at once, how many threads wait for that, and for how long. What is beyond the bounds,
 * or would wait longer than it may, is refused at once, as each waiting thread is one that can't answer a page. Safe for
 * use by many threads.
 */
final class HashingBulkhead {

    private final int concurrent;
    private final int waiting;
    private final WaitEstimate times = new WaitEstimate();
    private final Semaphore running;
    private final Semaphore admitted;
    private final Duration maxWait;

    /**
     * @param concurrent how many are hashed at once
     * @param waiting how many more may wait
     * @param maxWait how long each may wait
     */
    HashingBulkhead(int concurrent, int waiting, Duration maxWait) {
        this.concurrent = concurrent;
        this.waiting = waiting;
        this.running = new Semaphore(concurrent, true);
        this.admitted = new Semaphore(concurrent + waiting);
        this.maxWait = maxWait;
    }

    /**
     * Does the work, once it is its turn.
     *
     * @throws HashingOverloadedException if it wasn't within the bounds, or the thread was interrupted while it waited; the work wasn't begun
     */
    <T> T call(Supplier<T> work) {
        if (!admitted.tryAcquire()) {
            throw new HashingOverloadedException("Too many passwords wait to be hashed");
        }
        try {
            if (times.exceeds(maxWait, waiting - admitted.availablePermits(), concurrent)) {
                throw new HashingOverloadedException("A password would wait too long to be hashed");
            }
            if (!running.tryAcquire(maxWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new HashingOverloadedException("A password waited too long to be hashed");
            }
            long begun = System.nanoTime();
            try {
                return work.get();
            } finally {
                times.record(System.nanoTime() - begun);
                running.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HashingOverloadedException("Interrupted before a password was hashed");
        } finally {
            admitted.release();
        }
    }
}
