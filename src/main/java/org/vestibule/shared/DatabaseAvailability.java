package org.vestibule.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Whether the database answered the last probe. Calling it takes no time and no connection, so that health checks and
 * requests know at once that the database is away. Any thread may call it; one thread at a time probes.
 */
@ApplicationScoped
public class DatabaseAvailability {

    /** A probe that takes longer counts as unanswered. Normally it takes milliseconds. */
    private static final Duration MAX_PROBE_DURATION = Duration.ofSeconds(4);

    private static final long NONE = 0;
    private static final long ORIGIN = System.nanoTime();

    private volatile boolean answered;
    private volatile long probeBegan = NONE;

    /** Begins a probe. */
    public void probing() {
        probeBegan = Math.max(1, System.nanoTime() - ORIGIN);
    }

    /** Ends the probe; returns whether the state has changed. */
    public boolean probed(boolean answer) {
        boolean news = answered != answer;
        answered = answer;
        probeBegan = NONE;
        return news;
    }

    /**
     * Whether the last probe failed, or the present one has been unanswered for too long; also true before the first
     * probe.
     */
    public boolean isAway() {
        long began = probeBegan;
        boolean hangs = began != NONE && System.nanoTime() - ORIGIN - began > MAX_PROBE_DURATION.toNanos();
        return !answered || hangs;
    }
}
