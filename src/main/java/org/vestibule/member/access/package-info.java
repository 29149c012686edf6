/**
 * What the staff do about the access of portal users: close it, reopen it, move it to another address, change its
 * roles.
 *
 * <p>Erasing accounts together with their contact and deleting expired sessions belong here, too.
 *
 * <p>May know members, their sessions and their passwords.
 */
package org.vestibule.member.access;
