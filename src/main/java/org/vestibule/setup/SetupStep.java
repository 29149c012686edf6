package org.vestibule.setup;

/** The steps until an organisation can work with an installation, in the recommended order. */
public enum SetupStep {
    /** There is an open portal. */
    PORTAL,
    /** There is another account of the staff: somebody has been invited, whatever became of that. */
    COLLEAGUES,
    /** An e-mail has been sent. */
    MAIL,
    /** There is a contact. */
    CONTACTS,
    /** An open portal has a page on which its invitations can be accepted. */
    INVITE_PAGE,
    /** An invitation has been sent. */
    INVITATION
}
