/**
 * Lets portal users change their passwords, and recover from forgotten ones.
 *
 * <p>Recovery links and their e-mails belong here. Callers prove their right by the secret of the link or the current
 * password.
 *
 * <p>May know members, their sessions, the outbox and the templates of e-mails.
 */
package org.vestibule.member.password;
