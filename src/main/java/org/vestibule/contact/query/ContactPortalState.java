package org.vestibule.contact.query;

/** Where a contact stands with a portal, or with portals in general. */
public enum ContactPortalState {
    /** Nobody ever invited the contact, and it is no portal user. */
    NEVER_INVITED,
    /** Invited, and no portal user: whether the invitation can still be accepted or has ended. */
    INVITED,
    /** A portal user, however it came to be one. */
    ACCEPTED,
    /** Invited, but the e-mail couldn't be sent. */
    FAILED
}
