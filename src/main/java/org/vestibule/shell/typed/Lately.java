package org.vestibule.shell.typed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** Bounds how often something happens on this node: so many times within the last while. */
final class Lately {

    private final int most;
    private final Duration whole;
    private final InstantSource clock;
    private final Deque<Instant> times = new ArrayDeque<>();

    Lately(int most, Duration whole, InstantSource clock) {
        this.most = most;
        this.whole = whole;
        this.clock = clock;
    }

    /** Whether it may happen once more; then it counts. */
    synchronized boolean once() {
        Instant now = clock.instant();
        while (!times.isEmpty() && !times.peek().plus(whole).isAfter(now)) {
            times.remove();
        }
        return times.size() < most && times.add(now);
    }
}
