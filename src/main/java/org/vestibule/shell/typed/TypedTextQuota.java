package org.vestibule.shell.typed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Bounds how much typed text this node keeps: in all, and for each network, so that nobody uses up the quota of others.
 * Text counts until its maximum age. Safe for use by many threads.
 */
final class TypedTextQuota {

    /** The minimum that a form counts: its session takes memory, too. */
    private static final int MIN_COUNTED = 2048;

    private record Kept(Instant until, String network, int characters) {}

    private final int perNetwork;
    private final int inAll;
    private final Duration keptFor;
    private final InstantSource clock;
    private final Deque<Kept> kept = new ArrayDeque<>();
    private final Map<String, Integer> byNetwork = new HashMap<>();
    private int total;

    /** Both limits are in characters. */
    TypedTextQuota(int perNetwork, int inAll, Duration keptFor, InstantSource clock) {
        this.perNetwork = perNetwork;
        this.inAll = inAll;
        this.keptFor = keptFor;
        this.clock = clock;
    }

    /** Reserves this many characters for the network; returns whether the quota allowed it. */
    synchronized boolean take(String network, int characters) {
        Instant now = clock.instant();
        forget(now);
        int counted = Math.max(MIN_COUNTED, characters);
        if (total + counted > inAll || byNetwork.getOrDefault(network, 0) + counted > perNetwork) {
            return false;
        }
        kept.add(new Kept(now.plus(keptFor), network, counted));
        byNetwork.merge(network, counted, Integer::sum);
        total += counted;
        return true;
    }

    private void forget(Instant now) {
        while (!kept.isEmpty() && !kept.peek().until().isAfter(now)) {
            Kept over = kept.remove();
            total -= over.characters();
            byNetwork.computeIfPresent(
                    over.network(),
                    (network, sum) -> sum == over.characters() ? null : Integer.valueOf(sum - over.characters()));
        }
    }
}
