package org.vestibule.mail;

import org.vestibule.security.Right;

/** What an e-mail is for; for each kind one {@link EmailHandler} knows what surrounds its sending. */
public enum EmailKind {
    INVITATION(Right.INVITATIONS),
    PASSWORD_RECOVERY(Right.INVITATIONS),
    /** To a new address to sign in with, which is confirmed by its link. */
    ADDRESS_CONFIRMATION(Right.INVITATIONS),
    /** To the former address, once another was confirmed. */
    ADDRESS_NOTICE(Right.INVITATIONS),
    /** It brings a new colleague the link to choose a password. */
    STAFF_INVITATION(Right.STAFF),
    /** It brings somebody of the staff a link to set a new password. */
    STAFF_PASSWORD(Right.STAFF),
    /** To somebody of the staff, to see whether e-mails arrive. */
    TEST(Right.SETUP),
    /** Words that somebody of the staff sent to themselves, to see them. */
    TEXT_TRIAL(Right.PORTAL_SETTINGS);

    private final Right right;

    EmailKind(Right right) {
        this.right = right;
    }

    /** The right that it takes to read such e-mails and to have them tried again. */
    Right right() {
        return right;
    }
}
