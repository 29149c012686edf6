/**
 * The queries of the staff on invitations: lists, searches, counts, one record, and its history.
 *
 * <p>Read-only: nothing here changes an invitation.
 *
 * <p>May know the invitation.
 */
package org.vestibule.invitation.query;
