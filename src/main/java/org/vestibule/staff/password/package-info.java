/**
 * How the staff choose and change their passwords.
 *
 * <p>Here belong the mailed links by which a colleague chooses a password, and the e-mails that bring them. The right that it
 * takes is the secret of the link, or the current password.
 *
 * <p>May know the accounts and their sessions, the outbox and the templates of e-mails.
 */
package org.vestibule.staff.password;
