/**
 * How the staff choose and change their passwords.
 *
 * <p>Contains the mailed links for choosing a password, and their e-mails. Access requires the secret of the link, or
 * the current password.
 *
 * <p>May depend on the accounts and their sessions, the outbox and the e-mail templates.
 */
package org.vestibule.staff.password;
