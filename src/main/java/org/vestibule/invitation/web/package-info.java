/**
 * The staff's screens of Portal Invitations: what the prompt, a contact's record, the list and the record share.
 *
 * <p>Here belong the commands that several screens offer, and the messages of their outcomes; the list ({@code list}),
 * the record ({@code record}) and what invitees see on the public site ({@code site}) have packages below. A bean holds
 * what a view shows and makes one call to the services of the invitation feature. Nothing outside
 * {@code invitation.web} imports a bean.
 */
package org.vestibule.invitation.web;
