package org.vestibule.member.address;

/** The outcome of a request by the staff for another sign-in address of a portal user. */
public enum RequestAddressChangeOutcome {
    /** The e-mail with the link is in the outbox; nothing changes until the link is confirmed. */
    MAILED,
    /** Nothing is sent: the text isn't an e-mail address. */
    INVALID_EMAIL,
    /** Nothing is sent: it is the user's present sign-in address. */
    SAME,
    /** Nothing is sent: somebody else in the portal has that address, or a user name spelt like it. */
    TAKEN,
    /**
     * Nothing is sent: in the last hour too many of these e-mails went to this address or were requested by this
     * colleague.
     */
    LIMITED,
    /** Nothing is sent: the user is deactivated or deleted. */
    DEACTIVATED,
    /** Nothing is sent: the portal is closed, so it has no page to confirm on. */
    PORTAL_CLOSED
}
