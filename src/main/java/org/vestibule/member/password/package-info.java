/**
 * How portal users change their passwords, and get back in when they forgot them.
 *
 * <p>Here belong recovery links and the e-mail that brings one. The right that it takes is the secret of the link, or the
 * current password.
 *
 * <p>May know members, their sessions, the outbox and the templates of e-mails.
 */
package org.vestibule.member.password;
