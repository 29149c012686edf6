package org.vestibule.security;

import java.time.Duration;

/**
 * The server has more passwords to hash than it can hash soon, and nothing was done. Services turn it into an outcome;
 * where none does, the request is answered with 503 and {@code Retry-After}.
 */
public class HashingOverloadedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** After how long to try again: a burst of sign-ins is over by then. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    public HashingOverloadedException(String what) {
        super(what);
    }
}
