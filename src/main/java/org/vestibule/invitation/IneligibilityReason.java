package org.vestibule.invitation;

/** Why an open invitation can't be accepted now; each reason can cease, and then the link works again. */
public enum IneligibilityReason {
    PORTAL_CLOSED,

    /** The contact is inactive. */
    CONTACT_CLOSED,
    /** The contact, or another contact with the address, is a portal user whose access was closed. */
    ACCESS_CLOSED,

    /** The contact's address was changed or removed: the reader of the old mailbox may be somebody else. */
    ADDRESS_CHANGED,

    /** The inviter may no longer invite. */
    INVITER_GONE,

    /** No role that still exists may be given by the inviter. */
    NOTHING_OFFERED;

    /** Whether the portal is closed or the contact inactive, so that no e-mail can be sent either. */
    public boolean closed() {
        return this == PORTAL_CLOSED || this == CONTACT_CLOSED;
    }
}
