package org.vestibule.invitation.link;

import java.time.Instant;

/**
 * Who invited, as the invitee may know it.
 *
 * @param name null where Vestibule itself invited
 * @param message what the inviter wrote to the invitee, or null
 */
public record InviterInfo(String name, String message, Instant invitedAt) {}
