/**
 * What portal users manage in their own accounts: sessions, the sign-in address, and deleting the account.
 *
 * <p>May know members, their sessions, passwords and addresses, and the outbox.
 */
package org.vestibule.member.account;
