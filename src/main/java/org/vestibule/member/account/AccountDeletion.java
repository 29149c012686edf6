package org.vestibule.member.account;

import org.vestibule.member.PortalUser;

/**
 * Event: a portal user is about to be deleted, in the same transaction. Features that refer to the user remove their
 * references; the user isn't locked yet.
 */
public record AccountDeletion(PortalUser user) {}
