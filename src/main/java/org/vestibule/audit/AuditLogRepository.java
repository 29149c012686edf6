package org.vestibule.audit;

import java.util.Collection;
import java.util.List;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;

/** The events that the database keeps. There is no way to change or remove one. Nothing here checks rights. */
public interface AuditLogRepository {

    /** Stores it in the caller's transaction, or in a new one if there is none. */
    void keep(AuditLogEntry entry);

    /** What happened to an invitation, newest first. */
    List<AuditLogEntry> aboutInvitation(long invitationId);

    /** What happened to a contact and its invitations, oldest first. */
    List<AuditLogEntry> aboutContact(long contactId);

    /** What of these kinds happened to a contact, newest first. */
    List<AuditLogEntry> aboutContact(long contactId, Collection<AuditEventType> kinds);

    /** What happened to a portal user beside what is told of its contact, oldest first. */
    List<AuditLogEntry> aboutMember(long memberId);

    /** What happened to an account of the staff, newest first: so many at most. */
    List<AuditLogEntry> aboutStaff(long staffId, int most);

    /** The newest that happened to a portal user, newest first, at most so many. */
    List<AuditLogEntry> newestAboutMember(long memberId, int most);

    /**
     * A page of those that are wanted, newest first.
     *
     * @param cursor where the page begins or ends; null for the first page
     */
    ListSlice<AuditLogEntry> page(AuditLogFilter search, Cursor cursor, int size);

    /**
     * Some of those that are wanted, newest first.
     *
     * @param last the one after which to go on; null to begin with the newest
     */
    List<AuditLogEntry> after(AuditLogFilter search, AuditLogEntry last, int most);
}
