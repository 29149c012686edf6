package org.vestibule.api.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Limits the calls of each API key, on each node by itself. The window is fixed: it begins with the first call after the
 * one before ended.
 */
@ApplicationScoped
public class CallRate {

    /** How many calls a key may make in a window. */
    static final int MAX_CALLS = 600;

    /** How long a window is. */
    static final Duration WINDOW = Duration.ofMinutes(1);

    /**
     * What a key has left.
     *
     * @param allowed whether this call is within the limit
     * @param left calls left in the window
     * @param seconds until there are {@value CallRate#MAX_CALLS} again, rounded up
     */
    record Allowance(boolean allowed, int left, long seconds) {}

    private record Window(Instant end, int calls) {}

    private final Map<Long, Window> windows = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    CallRate(Clock clock) {
        this.clock = clock;
    }

    /** Counts a call. */
    Allowance count(long keyId) {
        Instant now = clock.instant();
        Window window = windows.merge(
                keyId,
                new Window(now.plus(WINDOW), 1),
                (before, fresh) -> now.isBefore(before.end())
                        ? new Window(before.end(), Math.min(MAX_CALLS + 1, before.calls() + 1))
                        : fresh);
        long seconds =
                Math.max(1, Duration.between(now, window.end()).plusMillis(999).toSeconds());
        return new Allowance(window.calls() <= MAX_CALLS, Math.max(0, MAX_CALLS - window.calls()), seconds);
    }
}
