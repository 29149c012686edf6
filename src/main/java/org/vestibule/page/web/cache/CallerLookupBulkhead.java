package org.vestibule.page.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Bounds the requests that ask the database who sent them before they have a turn among those for pages. */
@ApplicationScoped
public class CallerLookupBulkhead {

    /** How many ask at once: nothing else bounds those who come this early to the database. */
    public static final int MAX_CONCURRENT = 2;

    /** How many more may wait for a turn; beyond that, a page is rendered as if nothing were kept. */
    public static final int MAX_WAITING = 16;

    private static final long MAX_WAIT_MILLIS = 500;

    private final Semaphore turns = new Semaphore(MAX_CONCURRENT);

    /** What is found out in a turn; empty also while too many others look for theirs. */
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
