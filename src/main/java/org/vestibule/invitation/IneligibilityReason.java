package org.vestibule.invitation;

/** Why an open invitation can't be accepted as things stand; each can pass, and then its link works again. */
public enum IneligibilityReason {
    PORTAL_CLOSED,

    /** The contact is inactive. */
    CONTACT_CLOSED,
    /** The contact, or another contact with the address, is a portal user whose access was closed. */
    ACCESS_CLOSED,

    /** The contact's address has changed or was removed: the reader of the old mailbox need not be the contact. */
    ADDRESS_CHANGED,

    /** Who invited may not invite any more. */
    INVITER_GONE,

    /** None of the roles exists any more, or none that its inviter may give. */
    NOTHING_OFFERED;

    /** Whether the portal or the contact is closed, so that nothing can be sent either. */
    public boolean closed() {
        return this == PORTAL_CLOSED || this == CONTACT_CLOSED;
    }
}
