package org.vestibule.member.account;

import org.vestibule.member.PortalUser;

/**
 * A portal user is about to be deleted, in the transaction that tells of it. Features that refer to the user let go of it; the
 * user isn't held yet.
 */
public record AccountDeletion(PortalUser user) {}
