package org.vestibule.invitation;

/** Why an open invitation can't be accepted as things stand; each can pass, and then its link works again. */
public enum Hindrance {
    PORTAL_CLOSED,

    /** The contact is inactive. */
    CONTACT_CLOSED,

    /** The contact has another address by now, or none: whoever reads the old one's mail need not be the contact. */
    ADDRESS_CHANGED,

    /** Who invited may not invite any more. */
    INVITER_GONE,

    /** None of the roles exists any more, or none that its inviter may give. */
    NOTHING_OFFERED
}
