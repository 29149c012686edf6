package org.vestibule.invitation.web.list;

/**
 * The result of a command on one of several invitations.
 *
 * @param name the invitee and the portal
 * @param done whether nothing is left to do
 * @param text what was done, or why nothing was done and what to do
 */
public record BulkResult(long invitationId, String name, boolean done, String text) {}
