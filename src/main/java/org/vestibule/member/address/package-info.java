/**
 * Changes portal users' sign-in addresses, by a link mailed to the new address to prove that it is theirs.
 *
 * <p>Ending sessions and links when an account's access is closed or its address changes belongs here, too.
 *
 * <p>May know members, their sessions and their passwords, the outbox and the templates of e-mails.
 */
package org.vestibule.member.address;
