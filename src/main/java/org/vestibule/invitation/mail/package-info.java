/**
 * The e-mails about an invitation: their texts, and how sending them changes the invitation.
 *
 * <p>{@link org.vestibule.invitation.mail.InvitationEmailComposer} puts them into the outbox,
 * {@link org.vestibule.invitation.mail.InvitationEmailHandler} generates the link when an e-mail is sent. Whether an
 * e-mail may be sent is decided elsewhere.
 *
 * <p>May know the invitation, the outbox and the templates of e-mails.
 */
package org.vestibule.invitation.mail;
