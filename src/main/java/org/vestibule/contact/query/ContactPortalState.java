package org.vestibule.contact.query;

/** The state of a contact in a portal, or in all portals together. */
public enum ContactPortalState {
    /** The contact was never invited and is no portal user. */
    NEVER_INVITED,
    /** Invited and not a portal user, whether the invitation is still open or has ended. */
    INVITED,
    /** A portal user, created in any way. */
    ACCEPTED,
    /** Invited, but the e-mail couldn't be sent. */
    FAILED
}
