/**
 * What invitees see on the public site: the widget by which they accept, the inviter, and the link in the address.
 *
 * <p>Knows accepting and the link, widgets and members' sessions, but nothing of the staff's screens.
 */
package org.vestibule.invitation.web.site;
