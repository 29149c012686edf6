/**
 * What portal users do about their own accounts: where they are signed in, which address they sign in with, and the end of the
 * account.
 *
 * <p>May know members, their sessions, passwords and addresses, and the outbox.
 */
package org.vestibule.member.account;
