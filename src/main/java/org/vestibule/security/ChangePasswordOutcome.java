package org.vestibule.security;

import java.util.Optional;

/** The outcome of changing a password. */
public sealed interface ChangePasswordOutcome {

    /** The password is changed, and every session of its owner has ended. */
    record Changed() implements ChangePasswordOutcome {}

    /**
     * Nothing is changed.
     *
     * @param currentWrong whether what was typed as the current password isn't that
     * @param problem what is wrong with the new one, if anything
     */
    record Refused(boolean currentWrong, Optional<PasswordViolation> problem) implements ChangePasswordOutcome {}

    /**
     * Nothing is changed, nor was it looked at: the current password was attempted too often.
     *
     * @param minutes until the next attempt will be looked at
     */
    record TooManyAttempts(long minutes) implements ChangePasswordOutcome {}

    /** Nothing is changed, nor was it looked at: too many people sign in at this moment. */
    record Busy() implements ChangePasswordOutcome {}

    /** Whether the person knew the current password. */
    default boolean knewCurrent() {
        return this instanceof Changed || this instanceof Refused refused && !refused.currentWrong();
    }
}
