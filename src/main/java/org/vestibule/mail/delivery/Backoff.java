package org.vestibule.mail.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before an e-mail is retried: longer each time, until it is given up after about a day. */
final class Backoff {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(18));

    private Backoff() {}

    /** The wait after this many attempts; empty after the last. */
    static Optional<Duration> after(int attempts) {
        return attempts > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(Math.max(attempts, 1) - 1));
    }

    /** The maximum number of attempts for an e-mail. */
    static int maxAttempts() {
        return WAITS.size() + 1;
    }
}
