package org.vestibule.member.access;

import java.io.Serializable;
import java.time.Instant;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;

/**
 * A change of a portal user's access.
 *
 * @param by the name of the member of staff, or of the user if they confirmed an address
 */
public record AccessEvent(AuditEventType type, Instant at, String by) implements Serializable {

    static AccessEvent of(AuditLogEntry entry, String user) {
        return new AccessEvent(entry.type(), entry.happenedAt(), entry.byName() == null ? user : entry.byName());
    }
}
