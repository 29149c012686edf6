package org.vestibule.shared.background;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The stop of the server. From its beginning nobody begins anything in the background; then all wait for what is under way,
 * one after another, until one common time.
 */
@ApplicationScoped
public class ServerStop {

    /** Less than the 30 seconds that the server grants to running requests when it stops. */
    private static final Duration MAX_WAIT = Duration.ofSeconds(25);

    private volatile boolean begun;
    private volatile long deadline;

    /** Comes before the observers that wait, so that none of the others goes on meanwhile. */
    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Shutdown event) {
        begin(MAX_WAIT);
    }

    void begin(Duration maxWait) {
        deadline = System.nanoTime() + maxWait.toNanos();
        begun = true;
    }

    /** Whether nothing may be begun any more. */
    public boolean hasBegun() {
        return begun;
    }

    /**
     * Takes all turns of those who work in the background, for good. Call it when the stop has begun.
     *
     * @return whether all were finished in time
     */
    boolean await(Semaphore turns, int all) throws InterruptedException {
        return turns.tryAcquire(all, Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    }
}
