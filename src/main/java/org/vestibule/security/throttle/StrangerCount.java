package org.vestibule.security.throttle;

import java.util.List;
import java.util.Optional;
import org.vestibule.security.throttle.RateLimitCounters.Exceeded;

/**
 * What counting an attempt by an unknown browser came to.
 *
 * @param counted the limits that the attempt was counted for, which is what may be taken back: a limit that was exceeded
 *     counts no further
 * @param exceeded the limit by which the attempt is refused; where there is one, nothing is left counted
 * @param attackBegun whether the account is under attack since this very attempt
 */
record StrangerCount(List<RateLimit> counted, Optional<Exceeded> exceeded, boolean attackBegun) {

    /** Whether this is the first attempt beyond one of the limits, which the log tells once. */
    boolean justExceeded() {
        return attackBegun || exceeded.filter(Exceeded::justExceeded).isPresent();
    }
}
