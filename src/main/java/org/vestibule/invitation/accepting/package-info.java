/**
 * What an invitee does: accept an invitation by its link with a new account, or join with the one that they have, or ask for a
 * new link.
 *
 * <p>The secret of the link is the right that all of it takes. What the staff do belongs into {@code invitation.command}.
 *
 * <p>May know the invitation, its link and its mail.
 */
package org.vestibule.invitation.accepting;
