/**
 * The list of invitations, and the commands on those that are chosen in it.
 *
 * <p>May know {@code invitation.web}, and no other screen.
 */
package org.vestibule.invitation.web.list;
