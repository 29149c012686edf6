package org.vestibule.invitation.link;

/** Who is notified when an invitee asks for a new link. */
public enum NewLinkRecipient {
    /** Everybody who invites: the request becomes a task of the contact and a note on the invitation. */
    CRM_USERS,
    /** Nobody: invitees can't request a new link. */
    NOBODY
}
