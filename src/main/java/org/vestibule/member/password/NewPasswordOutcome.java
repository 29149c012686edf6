package org.vestibule.member.password;

import org.vestibule.member.PortalUser;
import org.vestibule.security.PasswordViolation;

/** The outcome of setting a new password with a mailed link. */
public sealed interface NewPasswordOutcome {

    /** The password is set, the link is used up, and every session of the user has ended. */
    record Changed(PortalUser user) implements NewPasswordOutcome {}

    /** The password breaks a rule; the link still works. */
    record Refused(PasswordViolation problem) implements NewPasswordOutcome {}

    /** Nothing was done because too many people are signing in at the moment; the link still works. */
    record Busy() implements NewPasswordOutcome {}

    /** The link doesn't work, for the given reason. */
    record NotUsable(RecoveryLinkStatus state) implements NewPasswordOutcome {}
}
