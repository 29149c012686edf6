package org.vestibule.security;

/** What a member of staff may do; each screen and each service method asks for one. */
public enum Right {
    /** Change one's own password: everybody who works here. */
    OWN_ACCOUNT,
    /** See and edit contacts. */
    CONTACTS,
    /** Invite contacts, and see and act on invitations and their e-mails. */
    INVITATIONS,
    /** Give and take the roles of portal users. */
    MEMBERS,
    /** See one's own jobs in the background, and pause, resume and cancel them. */
    JOBS,
    /** The same with everybody's jobs. */
    ALL_JOBS,
    /** See portal records. */
    PORTALS,
    /** Edit portal records. */
    PORTAL_SETTINGS,
    /** Give the roles that are kept for administrators. */
    RESTRICTED_ROLES,
    /** Write and publish pages. */
    PAGES,
    /** Invite colleagues, and see and change the accounts of the staff. */
    STAFF,
    /** Make and revoke the API keys with which programs call. */
    API_KEYS,
    /** Tell other systems of events: make and change webhooks, and read what was sent. */
    WEBHOOKS,
    /** Set the installation up, and test its e-mail. */
    SETUP,
    /** Read who did what, when, and from where. */
    AUDIT,
    /** Read the local mailbox, which holds everybody's e-mails with the links in them. */
    MAILBOX,
    /** Give out and erase all that is kept about a contact. */
    PERSONAL_DATA
}
