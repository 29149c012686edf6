/**
 * The e-mails about an invitation: what they say, and what their sending does to it.
 *
 * <p>{@link org.vestibule.invitation.mail.InvitationEmailComposer} puts them into the outbox, {@link
 * org.vestibule.invitation.mail.InvitationEmailHandler} mints the link as one is sent. Whether one may be sent is decided
 * elsewhere.
 *
 * <p>May know the invitation, the outbox and the templates of e-mails.
 */
package org.vestibule.invitation.mail;
