package org.vestibule.member.query;

import java.io.Serializable;
import java.time.Instant;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;

/**
 * One thing that happened to a portal user, as the staff read it.
 *
 * @param by the name of the member of staff or of the user, or "Vestibule"; null where nobody proved who they were
 * @param from the network address that the request came from; null for work that no request asked for, and for those who may
 *     not know it
 */
public record MemberEvent(AuditEventType type, Instant at, String by, String from) implements Serializable {

    private static final String VESTIBULE = "Vestibule";

    static MemberEvent of(AuditLogEntry kept, String user) {
        return new MemberEvent(kept.type(), kept.happenedAt(), by(kept, user), kept.fromAddress());
    }

    /** Where nobody is named, a request came from the user, and work without a request is Vestibule's. */
    private static String by(AuditLogEntry kept, String user) {
        if (kept.byName() != null) {
            return kept.byName();
        }
        if (kept.type() == AuditEventType.MEMBER__SIGN_IN_REFUSED) {
            return null;
        }
        return kept.fromAddress() == null ? VESTIBULE : user;
    }

    /** The same for people whose business it isn't where a request came from. */
    MemberEvent withoutAddress() {
        return new MemberEvent(type, at, by, null);
    }
}
