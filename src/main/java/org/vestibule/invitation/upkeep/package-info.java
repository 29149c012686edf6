/**
 * Scheduled work on invitations: expiry, reminders, and the removal of texts; also the erasure of personal data.
 *
 * <p>Each task finds its records by a column of the invitation and handles one record at a time. Commands belong in
 * {@code invitation.command}.
 *
 * <p>May know the invitation, the rules of inviting, and its mail.
 */
package org.vestibule.invitation.upkeep;
