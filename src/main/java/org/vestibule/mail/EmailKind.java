package org.vestibule.mail;

import org.vestibule.security.Right;

/** The purpose of an e-mail; each kind has an {@link EmailHandler}. */
public enum EmailKind {
    INVITATION(Right.INVITATIONS),
    PASSWORD_RECOVERY(Right.INVITATIONS),
    /** To a new sign-in address, which its link confirms. */
    ADDRESS_CONFIRMATION(Right.INVITATIONS),
    /** To the former sign-in address, after another was confirmed. */
    ADDRESS_NOTICE(Right.INVITATIONS),
    /** To the sign-in address of an account that its user deleted; regards the portal. */
    ACCOUNT_DELETED(Right.INVITATIONS),
    /** To a new colleague, with a link to choose a password. */
    STAFF_INVITATION(Right.STAFF),
    /** To a member of staff, with a link to set a new password. */
    STAFF_PASSWORD(Right.STAFF),
    /** To a member of staff, to test whether e-mails arrive. */
    TEST(Right.SETUP),
    /** A preview of an e-mail's words that a member of staff sent to themselves. */
    TEXT_TRIAL(Right.PORTAL_SETTINGS);

    private final Right right;

    EmailKind(Right right) {
        this.right = right;
    }

    /** The right required to read and retry such e-mails. */
    Right right() {
        return right;
    }
}
