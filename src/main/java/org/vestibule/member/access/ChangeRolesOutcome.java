package org.vestibule.member.access;

/** What came of an attempt to replace the roles of a contact's portal users. */
public enum ChangeRolesOutcome {
    /** They have just these roles from their next request on. */
    REPLACED,
    /** Nothing is changed: somebody else has changed the roles since they were seen. */
    CHANGED_BY_COLLEAGUE,
    /** Nothing is changed: a role that was chosen isn't one of the user's portal, or isn't there any more. */
    ROLE_GONE,
    /** Nothing is changed: a role was given or taken that is kept for administrators to give and take. */
    ROLE_KEPT,
    /** Nothing is changed: a portal user isn't there any more, or isn't this contact's. */
    USER_GONE
}
