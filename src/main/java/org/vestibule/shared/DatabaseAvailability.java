package org.vestibule.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Whether the database answers, as the last probe found. Asking takes no time and no connection, so that health checks and
 * requests can tell at once that it is away. Any thread may ask; one thread at a time probes.
 */
@ApplicationScoped
public class DatabaseAvailability {

    /** A probe that takes longer counts as unanswered. It takes milliseconds where all is well. */
    private static final Duration MAX_PROBE_DURATION = Duration.ofSeconds(4);

    private static final long NONE = 0;
    private static final long ORIGIN = System.nanoTime();

    private volatile boolean answered;
    private volatile long probeBegan = NONE;

    /** Begins a probe. */
    public void probing() {
        probeBegan = Math.max(1, System.nanoTime() - ORIGIN);
    }

    /** Ends the probe; says whether that is news. */
    public boolean probed(boolean answer) {
        boolean news = answered != answer;
        answered = answer;
        probeBegan = NONE;
        return news;
    }

    /** Whether the last probe failed, or one has been without an answer for too long; also before the first. */
    public boolean isAway() {
        long began = probeBegan;
        boolean hangs = began != NONE && System.nanoTime() - ORIGIN - began > MAX_PROBE_DURATION.toNanos();
        return !answered || hangs;
    }
}
