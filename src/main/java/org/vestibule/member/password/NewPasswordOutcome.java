package org.vestibule.member.password;

import org.vestibule.member.PortalUser;
import org.vestibule.security.PasswordViolation;

/** What came of the wish to set a new password by a mailed link. */
public sealed interface NewPasswordOutcome {

    /** The password is set, the link is used up, and every session of the user has ended. */
    record Changed(PortalUser user) implements NewPasswordOutcome {}

    /** The password isn't good enough; the link still is. */
    record Refused(PasswordViolation problem) implements NewPasswordOutcome {}

    /** Nothing was done, as too many people sign in at this moment; the link still works. */
    record Busy() implements NewPasswordOutcome {}

    /** The link is dead. */
    record NotUsable(RecoveryLinkStatus state) implements NewPasswordOutcome {}
}
