package org.vestibule.portal;

/** What came of an attempt to add, rename or delete a portal's role. */
public sealed interface ChangePortalRoleOutcome {

    /** It is done; {@code users} had the role until then, where it was deleted. */
    record Done(PortalRole role, long users) implements ChangePortalRoleOutcome {}

    /** Nothing is changed: the name is blank, too long, or holds what a name can't. */
    record BadName() implements ChangePortalRoleOutcome {}

    /** Nothing is changed: the portal has a role of that name. */
    record NameTaken(String name) implements ChangePortalRoleOutcome {}

    /** Nothing is deleted: so many open invitations offer the role. */
    record StillOffered(PortalRole role, long invitations) implements ChangePortalRoleOutcome {}

    /** The portal, or the role within it, isn't there any more. */
    record Unknown() implements ChangePortalRoleOutcome {}
}
