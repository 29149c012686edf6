package org.vestibule.member.access;

import java.io.Serializable;
import java.time.Instant;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;

/**
 * One time that the staff changed something about the access of a portal user.
 *
 * @param by the name of the member of staff
 */
public record AccessEvent(AuditEventType happening, Instant at, String by) implements Serializable {

    static AccessEvent of(AuditLogEntry entry) {
        return new AccessEvent(entry.type(), entry.happenedAt(), entry.byName());
    }
}
