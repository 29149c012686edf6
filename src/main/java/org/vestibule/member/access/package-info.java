/**
 * What the staff do about the access of portal users: close it, reopen it, move it to another address, change its roles.
 *
 * <p>Here also belongs what happens to accounts at their contact's erasure, and to sessions that ran out.
 *
 * <p>May know members, their sessions and their passwords.
 */
package org.vestibule.member.access;
