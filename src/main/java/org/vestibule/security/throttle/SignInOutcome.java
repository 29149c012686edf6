package org.vestibule.security.throttle;

import java.time.Duration;
import java.util.Optional;

/** The outcome of checking a password. It doesn't reveal whether the account exists. */
public sealed interface SignInOutcome<A> {

    /** The password is this account's. */
    record SignedIn<A>(A who, boolean justExceeded) implements SignInOutcome<A> {}

    /** Name and password don't fit together, or the account is closed. */
    record Refused<A>(boolean justExceeded) implements SignInOutcome<A> {}

    /**
     * There were too many attempts; this one was not looked at, right or wrong.
     *
     * @param pause until the next one will be
     */
    record TooManyAttempts<A>(Duration pause, boolean justExceeded) implements SignInOutcome<A> {

        /** What to tell people; at least one. */
        public long minutes() {
            return Math.max(1, pause.plusSeconds(59).toMinutes());
        }
    }

    /** Too many people sign in at this moment; this attempt was neither looked at nor counted. */
    record Busy<A>(boolean justExceeded) implements SignInOutcome<A> {}

    /**
     * Whether this is the first attempt beyond one of the limits, which the log is to tell: the one by which it was turned
     * away, or the one beyond which the account is under attack, which turns nobody away by itself.
     */
    boolean justExceeded();

    /** The account, where the password is its own. */
    default Optional<A> account() {
        return this instanceof SignedIn<A> signedIn ? Optional.of(signedIn.who()) : Optional.empty();
    }
}
