/**
 * The present status of an invitation's link.
 *
 * <p>{@link org.vestibule.invitation.link.InvitationLinkResolver} resolves a link's token to an
 * {@link org.vestibule.invitation.link.InvitationLinkStatus}, whose names bundles and widgets use. Here belongs what is
 * read when somebody opens a link; nothing here changes data.
 *
 * <p>May know the invitation.
 */
package org.vestibule.invitation.link;
