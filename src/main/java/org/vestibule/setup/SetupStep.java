package org.vestibule.setup;

/** What it takes until an organisation can work with an installation, in the order in which it is best done. */
public enum SetupStep {
    /** There is a portal that is open. */
    PORTAL,
    /** Somebody else works here, or is invited to. */
    COLLEAGUES,
    /** An e-mail has left. */
    MAIL,
    /** There is a contact. */
    CONTACTS,
    /** An open portal has a page on which its invitations can be accepted. */
    INVITE_PAGE,
    /** An invitation has been sent. */
    INVITATION
}
