package org.vestibule.page.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Bounds the requests whose caller is looked up in the database before they are admitted to the limit for pages. */
@ApplicationScoped
public class CallerLookupBulkhead {

    /** How many look-ups run at once: nothing else bounds queries this early in a request. */
    public static final int MAX_CONCURRENT = 2;

    /** How many more may wait; beyond that, the page is rendered without the cache. */
    public static final int MAX_WAITING = 16;

    private static final long MAX_WAIT_MILLIS = 500;

    private final Semaphore turns = new Semaphore(MAX_CONCURRENT);

    /** The result of the look-up; also empty if too many others are waiting. */
    public <T> Optional<T> call(Supplier<Optional<T>> look) {
        if (!begin()) {
            return Optional.empty();
        }
        try {
            return look.get();
        } finally {
            turns.release();
        }
    }

    private boolean begin() {
        if (turns.tryAcquire()) {
            return true;
        }
        try {
            return turns.getQueueLength() < MAX_WAITING && turns.tryAcquire(MAX_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
