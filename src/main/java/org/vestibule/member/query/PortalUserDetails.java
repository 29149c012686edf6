package org.vestibule.member.query;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.vestibule.member.session.OpenMemberSession;

/**
 * A portal user's record.
 *
 * @param contactEmail the contact's present address if it differs from the sign-in address; otherwise null
 * @param closedAt when the user was deactivated; null if active or unknown
 * @param closedBy the name of the person who deactivated the user; null if active or unknown
 * @param sessions the open sessions, most recently seen first
 */
public record PortalUserDetails(
        PortalUserSummary summary,
        String contactEmail,
        Instant closedAt,
        String closedBy,
        List<OpenMemberSession> sessions)
        implements Serializable {

    /** Whether the user may sign in. */
    public boolean active() {
        return summary.status() == PortalUserStatus.ACTIVE;
    }
}
