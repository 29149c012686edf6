package org.vestibule.mail;

/** Why an e-mail could not be handed over; the screens have a text for each reason. */
public enum MailFailure {
    /** The mail server knows no such mailbox, or the address can't be one. */
    NO_SUCH_RECIPIENT(true),
    /** The mail server refuses the message or its sender permanently. */
    REFUSED(true),
    /** The address has international characters that the mail server can't take. */
    INTERNATIONAL_ADDRESS(true),
    /** The mail server asks for a later retry. */
    BUSY(false),
    /** No connection to the mail server. */
    UNREACHABLE(false),
    /** The mail server did not answer in time. */
    TIMED_OUT(false),
    /** The mail server did not accept our user name and password. */
    SIGN_IN_REFUSED(false),
    /** The connection to the mail server could not be encrypted. */
    NOT_ENCRYPTED(false),
    /** The message could not be written to the pickup folder. */
    DISK(false),
    /** An internal error, which the log describes. */
    INTERNAL(false),
    /** Our server stopped during each attempt. */
    INTERRUPTED(false);

    private final boolean permanent;

    MailFailure(boolean permanent) {
        this.permanent = permanent;
    }

    /** Whether a retry can't help. */
    public boolean permanent() {
        return permanent;
    }
}
