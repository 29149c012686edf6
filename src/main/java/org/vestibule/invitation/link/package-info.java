/**
 * What an invitation's link is good for at the moment.
 *
 * <p>{@link org.vestibule.invitation.link.InvitationLinkResolver} resolves a link's token to an {@link
 * org.vestibule.invitation.link.InvitationLinkStatus}, whose names are known to bundles and widgets. Here belongs what is read
 * when somebody opens a link; nothing here changes anything.
 *
 * <p>May know the invitation.
 */
package org.vestibule.invitation.link;
