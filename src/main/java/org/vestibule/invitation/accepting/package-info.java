/**
 * The use cases of an invitee: accept an invitation by its link with a new account, join with an existing account, or
 * ask for a new link.
 *
 * <p>They need no right but the secret of the link. What the staff do belongs in {@code invitation.command}.
 *
 * <p>May know the invitation, its link and its mail.
 */
package org.vestibule.invitation.accepting;
