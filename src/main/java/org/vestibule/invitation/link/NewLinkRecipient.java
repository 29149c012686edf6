package org.vestibule.invitation.link;

/** Who is notified when an invitee asks for a new link. */
public enum NewLinkRecipient {
    /** Everyone who invites: it becomes a task at the contact, and a note on the invitation. */
    CRM_USERS,
    /** Nobody: invitees can't ask. */
    NOBODY
}
