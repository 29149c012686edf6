/**
 * Invites a contact into a portal: the rules that hold before, and one use case, {@link
 * org.vestibule.invitation.inviting.InviteContact}.
 *
 * <p>Here belongs what decides whether an invitation may be made or sent anew. What becomes of it afterwards doesn't.
 *
 * <p>May know the invitation and its mail.
 */
package org.vestibule.invitation.inviting;
