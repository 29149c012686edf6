package org.vestibule.member.access;

/** The outcome of replacing the roles of a contact's portal users. */
public enum ChangeRolesOutcome {
    /** The roles are replaced, effective from the users' next request. */
    REPLACED,
    /** Nothing is changed: somebody else has changed the roles since the caller read them. */
    CHANGED_BY_COLLEAGUE,
    /** Nothing is changed: a chosen role doesn't belong to the user's portal, or has been deleted. */
    ROLE_GONE,
    /** Nothing is changed: only administrators may grant or revoke one of the changed roles. */
    ROLE_KEPT,
    /** Nothing is changed: a portal user is deleted or closed, or isn't this contact's. */
    USER_GONE
}
