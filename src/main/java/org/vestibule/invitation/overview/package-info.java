/**
 * Counts of invitations for the staff: what needs somebody, and what became of those of the last weeks.
 *
 * <p>Reads only; nothing here changes an invitation. May know the invitation and its lists.
 */
package org.vestibule.invitation.overview;
