/**
 * What the staff ask of invitations: lists, searches, counts, one record, and its history.
 *
 * <p>Reads only; nothing here changes an invitation.
 *
 * <p>May know the invitation.
 */
package org.vestibule.invitation.query;
