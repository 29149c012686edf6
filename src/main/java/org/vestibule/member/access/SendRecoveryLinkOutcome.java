package org.vestibule.member.access;

import org.vestibule.member.password.RecoveryEmailOutcome;

/** The outcome of a request by the staff to mail a portal user a recovery link. */
public enum SendRecoveryLinkOutcome {
    /** The e-mail is in the outbox. */
    MAILED,
    /** Nothing is sent: the user reached the limit of such e-mails per hour. */
    LIMITED,
    /** Nothing is sent: the portal has no published page for setting a new password. */
    NO_PAGE,
    /** Nothing is sent: the user is deactivated or deleted. */
    DEACTIVATED,
    /** Nothing is sent: the portal is closed, so nobody can sign in. */
    PORTAL_CLOSED;

    static SendRecoveryLinkOutcome of(RecoveryEmailOutcome outcome) {
        return switch (outcome) {
            case MAILED -> MAILED;
            case LIMITED -> LIMITED;
            case NO_PAGE -> NO_PAGE;
        };
    }
}
