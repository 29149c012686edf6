/**
 * How portal users come to sign in with another address: by a link that goes to the new one, so that it is theirs.
 *
 * <p>Here also belongs what ends with an account's access or with its address: sessions and links of every kind.
 *
 * <p>May know members, their sessions and their passwords, the outbox and the templates of e-mails.
 */
package org.vestibule.member.address;
