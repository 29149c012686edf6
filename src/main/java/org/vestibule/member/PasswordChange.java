package org.vestibule.member;

import java.util.Optional;
import org.vestibule.security.PasswordProblem;

/** What came of a portal user's wish to have another password. */
public sealed interface PasswordChange {

    /** The password is changed, and every session of the user has ended. */
    record Changed(PortalUser user) implements PasswordChange {}

    /**
     * Nothing is changed.
     *
     * @param currentWrong whether what was typed as the current password isn't that
     * @param problem what is wrong with the new one, if anything
     */
    record Refused(boolean currentWrong, Optional<PasswordProblem> problem) implements PasswordChange {}

    /** Nothing is changed, nor was it looked at: the current password was tried too often. */
    record TooManyTries(long minutes) implements PasswordChange {}

    /** Whether the person knew the current password. */
    default boolean knewCurrent() {
        return this instanceof Changed || this instanceof Refused refused && !refused.currentWrong();
    }
}
