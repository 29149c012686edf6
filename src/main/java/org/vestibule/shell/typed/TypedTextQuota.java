package org.vestibule.shell.typed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Bounds how much typed text this node keeps: for each network, so that nobody takes the room of others, and in all. Text
 * counts for as long as it is kept at most. Many threads may use it.
 */
final class TypedTextQuota {

    /** What a short form counts as: the session that it is kept in takes memory, too. */
    private static final int MIN_COUNTED = 2048;

    private record Kept(Instant until, String network, int characters) {}

    private final int perNetwork;
    private final int inAll;
    private final Duration keptFor;
    private final InstantSource clock;
    private final Deque<Kept> kept = new ArrayDeque<>();
    private final Map<String, Integer> byNetwork = new HashMap<>();
    private int total;

    /** Both bounds in characters. */
    TypedTextQuota(int perNetwork, int inAll, Duration keptFor, InstantSource clock) {
        this.perNetwork = perNetwork;
        this.inAll = inAll;
        this.keptFor = keptFor;
        this.clock = clock;
    }

    /** Whether there is room for so many characters from this network; then they count. */
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
