package org.vestibule.member.query;

import java.io.Serializable;
import java.time.Instant;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;

/**
 * An event in a portal user's history, as shown to the staff.
 *
 * @param by the name of the member of staff or of the user, or "Vestibule"; null if the person didn't prove who they
 *     were
 * @param from the network address of the request; null without a request, and for readers who may not see it
 */
public record MemberEvent(AuditEventType type, Instant at, String by, String from) implements Serializable {

    private static final String VESTIBULE = "Vestibule";

    static MemberEvent of(AuditLogEntry kept, String user) {
        return new MemberEvent(kept.type(), kept.happenedAt(), by(kept, user), kept.fromAddress());
    }

    /** If the audit entry has no name, a request is the user's own, and work without a request is Vestibule's. */
    private static String by(AuditLogEntry kept, String user) {
        if (kept.byName() != null) {
            return kept.byName();
        }
        if (kept.type() == AuditEventType.MEMBER__SIGN_IN_REFUSED) {
            return null;
        }
        return kept.fromAddress() == null ? VESTIBULE : user;
    }

    /** The same event, for readers who may not see network addresses. */
    MemberEvent withoutAddress() {
        return new MemberEvent(type, at, by, null);
    }
}
