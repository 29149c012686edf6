package org.vestibule.security.tries;

import java.time.Duration;
import java.util.Optional;

/** What came of a try at a password. Whether there is such an account can't be told from it. */
public sealed interface SignInOutcome<A> {

    /** The password is this account's. */
    record SignedIn<A>(A who) implements SignInOutcome<A> {}

    /** Name and password don't fit together, or the account is closed. */
    record Refused<A>() implements SignInOutcome<A> {}

    /**
     * There were too many tries; this one was not looked at, right or wrong.
     *
     * @param pause until the next one will be
     * @param news whether it is the first that was turned away
     */
    record TooManyTries<A>(Duration pause, boolean news) implements SignInOutcome<A> {

        /** What to tell people; at least one. */
        public long minutes() {
            return Math.max(1, pause.plusSeconds(59).toMinutes());
        }
    }

    /** The account, where the password is its own. */
    default Optional<A> account() {
        return this instanceof SignedIn<A> signedIn ? Optional.of(signedIn.who()) : Optional.empty();
    }
}
