package org.vestibule.portal;

/** The result of adding, renaming or deleting a portal's role. */
public sealed interface ChangePortalRoleOutcome {

    /** The change is stored; if the role was deleted, {@code users} is the number of users who had it. */
    record Done(PortalRole role, long users) implements ChangePortalRoleOutcome {}

    /** Nothing is changed: the name is blank, too long, or contains a forbidden character. */
    record BadName() implements ChangePortalRoleOutcome {}

    /** Nothing is changed: the portal already has a role of that name. */
    record NameTaken(String name) implements ChangePortalRoleOutcome {}

    /** Nothing is deleted: this many open invitations offer the role. */
    record StillOffered(PortalRole role, long invitations) implements ChangePortalRoleOutcome {}

    /** The portal or the role no longer exists. */
    record Unknown() implements ChangePortalRoleOutcome {}
}
