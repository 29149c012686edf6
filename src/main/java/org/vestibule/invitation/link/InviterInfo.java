package org.vestibule.invitation.link;

import java.time.Instant;

/**
 * The inviter, as far as the invitee may know.
 *
 * @param name null if Vestibule itself invited
 * @param message what the inviter wrote to the invitee, or null
 */
public record InviterInfo(String name, String message, Instant invitedAt) {}
