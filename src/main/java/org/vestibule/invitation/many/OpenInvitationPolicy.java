package org.vestibule.invitation.many;

/** What is done with a contact who has an open invitation into the portal. */
public enum OpenInvitationPolicy {
    /** Nothing. */
    SKIP,
    /** The open invitation is sent again. */
    RESEND,
    /** A new invitation replaces it. */
    REPLACE
}
