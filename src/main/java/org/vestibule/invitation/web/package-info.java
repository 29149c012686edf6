/**
 * The staff's screens of Portal Invitations: what the prompt, a contact's record, the list and the record share.
 *
 * <p>Here belong the commands that several screens offer, and the words for their outcomes; the list ({@code list}), the record
 * ({@code record}) and what invitees see on the public site ({@code site}) have packages below. Beans hold what a view shows and
 * make one call of the invitation room's services. Nothing outside of {@code invitation.web} imports any of them.
 */
package org.vestibule.invitation.web;
