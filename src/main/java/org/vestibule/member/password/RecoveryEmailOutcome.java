package org.vestibule.member.password;

/** The outcome of mailing a portal user a recovery link. */
public enum RecoveryEmailOutcome {
    /** The e-mail is in the outbox. */
    MAILED,
    /** Nothing is sent: the user reached the limit of such e-mails per hour. */
    LIMITED,
    /** Nothing is sent: the portal has no published page for setting a new password. */
    NO_PAGE
}
