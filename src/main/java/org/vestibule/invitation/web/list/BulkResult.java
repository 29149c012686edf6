package org.vestibule.invitation.web.list;

/**
 * What came of a command on one of several invitations.
 *
 * @param name whom the invitation is for, and into which portal
 * @param done whether nothing is left to do about it
 * @param text what happened, or why nothing did and what to do
 */
public record BulkResult(long invitationId, String name, boolean done, String text) {}
