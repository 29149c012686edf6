package org.vestibule.member.password;

/** What came of the wish to mail a portal user a recovery link. */
public enum RecoveryEmailOutcome {
    /** The e-mail is in the outbox. */
    MAILED,
    /** Nothing is sent: the user got as many within the last hour as anybody gets. */
    LIMITED,
    /** Nothing is sent: the portal has no published page where a new password could be set. */
    NO_PAGE
}
