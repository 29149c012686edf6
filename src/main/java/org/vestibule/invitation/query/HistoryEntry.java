package org.vestibule.invitation.query;

import java.time.Instant;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;

/**
 * An event in the history of an invitation, as the staff see it.
 *
 * @param invitee the name of the contact
 * @param by the name of the member of staff, of the invitee, or "Vestibule"
 * @param what the new value from the audit log: the expiry after an extension, or the name of another role; usually
 * null
 * @param before the value before; null if it isn't recorded
 * @param from the network address of the request; null if no request caused the event, or if the caller may not see it
 */
public record HistoryEntry(
        AuditEventType type, Instant at, String invitee, String by, String what, String before, String from) {

    private static final String VESTIBULE = "Vestibule";

    static HistoryEntry of(AuditLogEntry kept, String invitee) {
        return new HistoryEntry(
                kept.type(),
                kept.happenedAt(),
                invitee,
                by(kept.byName(), kept.fromAddress(), invitee),
                kept.detail("until").or(() -> kept.detail("role")).orElse(null),
                kept.detail("before").orElse(null),
                kept.fromAddress());
    }

    /** The same for callers who may not see network addresses. */
    HistoryEntry withoutAddress() {
        return new HistoryEntry(type, at, invitee, by, what, before, null);
    }

    /**
     * Who did it: if no name is recorded, a request came from the invitee, and work without a request is Vestibule's.
     */
    static String by(String name, String address, String invitee) {
        if (name != null) {
            return name;
        }
        return address == null ? VESTIBULE : invitee;
    }
}
