package org.vestibule.member.access;

import java.io.Serializable;
import java.time.Instant;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;

/**
 * One time that something about the access of a portal user was changed.
 *
 * @param by the name of the member of staff, or of the user, who confirmed an address
 */
public record AccessEvent(AuditEventType happening, Instant at, String by) implements Serializable {

    static AccessEvent of(AuditLogEntry entry, String user) {
        return new AccessEvent(entry.type(), entry.happenedAt(), entry.byName() == null ? user : entry.byName());
    }
}
