package org.vestibule.invitation.query;

import java.time.Instant;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;

/**
 * One thing that happened to an invitation, as the staff read it.
 *
 * @param invitee the name of the contact
 * @param by the name of the member of staff, of the invitee, or "Vestibule"
 * @param what what it came to, as the audit log has it: for a longer time to accept its new end, for another role its
 *     name; null as a rule
 * @param before what it was before; null where that isn't told
 * @param from the network address that the request came from; null for work that no request asked for,
 *     and for those who may not know it
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

    /** The same for people whose business it isn't where a request came from. */
    HistoryEntry withoutAddress() {
        return new HistoryEntry(type, at, invitee, by, what, before, null);
    }

    /** Who did it: where nobody is named, a request came from the invitee, and work without a request is Vestibule's. */
    static String by(String name, String address, String invitee) {
        if (name != null) {
            return name;
        }
        return address == null ? VESTIBULE : invitee;
    }
}
