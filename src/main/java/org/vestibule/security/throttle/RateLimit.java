package org.vestibule.security.throttle;

import java.time.Duration;
import org.vestibule.security.OneTimeToken;

/**
 * How often the same may be attempted.
 *
 * @param keyHash what is counted; a hash, so that readers of the database learn no names and addresses from it
 * @param most how many attempts are let through
 * @param window a fixed window, starting at the first attempt; after it all attempts in it are forgotten
 */
record RateLimit(String keyHash, int most, Duration window) {

    static RateLimit of(String key, int most, Duration window) {
        return new RateLimit(OneTimeToken.hashOf(key), most, window);
    }
}
