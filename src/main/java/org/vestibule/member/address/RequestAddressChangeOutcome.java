package org.vestibule.member.address;

/** What came of a colleague's wish that a portal user signs in with another address. */
public enum RequestAddressChangeOutcome {
    /** The e-mail with the link is on its way; nothing is changed until the link is confirmed. */
    MAILED,
    /** Nothing is sent: what was typed is no e-mail address. */
    NO_ADDRESS,
    /** Nothing is sent: it is the address that the user signs in with already. */
    SAME,
    /** Nothing is sent: somebody else in the portal has that address, or a user name that is spelt like it. */
    TAKEN,
    /** Nothing is sent: too many of these e-mails went to this address, or were asked for by this colleague, in the last hour. */
    LIMITED,
    /** Nothing is sent: the user is deactivated, or isn't there any more. */
    DEACTIVATED,
    /** Nothing is sent: the portal is closed, and shows no page to confirm on. */
    PORTAL_CLOSED
}
