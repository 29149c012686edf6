/**
 * The list of invitations, and the commands on the selected invitations.
 *
 * <p>May know {@code invitation.web}, and no other screen.
 */
package org.vestibule.invitation.web.list;
