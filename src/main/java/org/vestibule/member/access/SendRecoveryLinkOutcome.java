package org.vestibule.member.access;

import org.vestibule.member.password.RecoveryEmailOutcome;

/** What came of a colleague's wish that a portal user gets a recovery link. */
public enum SendRecoveryLinkOutcome {
    /** The e-mail is on its way. */
    MAILED,
    /** Nothing is sent: the user got as many within the last hour as anybody gets. */
    LIMITED,
    /** Nothing is sent: the portal has no published page where a new password could be set. */
    NO_PAGE,
    /** Nothing is sent: the user is deactivated, or isn't there any more. */
    DEACTIVATED,
    /** Nothing is sent: the portal is closed, and nobody signs in to it. */
    PORTAL_CLOSED;

    static SendRecoveryLinkOutcome of(RecoveryEmailOutcome outcome) {
        return switch (outcome) {
            case MAILED -> MAILED;
            case LIMITED -> LIMITED;
            case NO_PAGE -> NO_PAGE;
        };
    }
}
