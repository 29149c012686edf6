/**
 * The staff's screens of Portal Invitations: the prompt, the regions of a contact's record, the record and the list.
 *
 * <p>And, on the public site, the widget by which invitees accept, and the link in its address.
 *
 * <p>Its beans hold what a view shows and make one call of the invitation room's services; nothing imports them.
 */
package org.vestibule.invitation.web;
