/**
 * Invites a contact into a portal: the preconditions, and one use case,
 * {@link org.vestibule.invitation.inviting.InviteContact}.
 *
 * <p>Here belongs what decides whether an invitation may be made or resent, but not what happens to it afterwards.
 *
 * <p>May know the invitation and its mail.
 */
package org.vestibule.invitation.inviting;
