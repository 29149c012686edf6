/**
 * What happens to invitations by itself: expiry, reminders, and the removal of texts and of personal data.
 *
 * <p>Each task is due by a column of the invitation and does one record at a time. What somebody asks for belongs into {@code
 * invitation.command}.
 *
 * <p>May know the invitation, the rules of inviting, and its mail.
 */
package org.vestibule.invitation.upkeep;
