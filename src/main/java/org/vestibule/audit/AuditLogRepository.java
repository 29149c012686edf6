package org.vestibule.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;

/** Stores audit events, without a way to change or delete them. Checks no rights. */
public interface AuditLogRepository {

    /** Stores it in the caller's transaction, or in a new one if there is none. */
    void keep(AuditLogEntry entry);

    /** The events about an invitation, newest first. */
    List<AuditLogEntry> aboutInvitation(long invitationId);

    /** The events about a contact and its invitations, oldest first. */
    List<AuditLogEntry> aboutContact(long contactId);

    /** The events of these types about a contact, newest first. */
    List<AuditLogEntry> aboutContact(long contactId, Collection<AuditEventType> kinds);

    /** When portals with these keys were last removed for good, by key; without keys of which none was. */
    Map<String, Instant> removedPortals(Collection<String> keys);

    /** The events about a portal user that aren't also about its contact, oldest first. */
    List<AuditLogEntry> aboutMember(long memberId);

    /** The newest events about a staff account, newest first, at most {@code most}. */
    List<AuditLogEntry> aboutStaff(long staffId, int most);

    /** The newest events about a portal user, newest first, at most {@code most}. */
    List<AuditLogEntry> newestAboutMember(long memberId, int most);

    /**
     * A page of the events that match, newest first.
     *
     * @param cursor where the page begins or ends; null for the first page
     */
    ListSlice<AuditLogEntry> page(AuditLogFilter search, Cursor cursor, int size);

    /**
     * The next events that match, newest first, at most {@code most}.
     *
     * @param last the event after which to continue; null to begin with the newest
     */
    List<AuditLogEntry> after(AuditLogFilter search, AuditLogEntry last, int most);
}
