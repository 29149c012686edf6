package org.vestibule.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a message is retried: after waits that grow; the last retry is at the time at which the message is given up. */
final class WebhookBackoff {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10));

    private WebhookBackoff() {}

    /**
     * The time of the next attempt; empty if that was the last.
     *
     * @param attempts how many there were, from 1
     * @param until when the message is given up
     */
    static Optional<Instant> next(int attempts, Instant now, Instant until) {
        if (!now.isBefore(until)) {
            return Optional.empty();
        }
        Instant next = now.plus(WAITS.get(Math.min(Math.max(attempts, 1), WAITS.size()) - 1));
        return Optional.of(next.isAfter(until) ? until : next);
    }
}
