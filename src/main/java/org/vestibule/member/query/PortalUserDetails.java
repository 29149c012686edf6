package org.vestibule.member.query;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.vestibule.member.session.OpenMemberSession;

/**
 * A portal user's record.
 *
 * @param contactEmail the address that the contact has now, where the user signs in with another; null where it doesn't
 * @param closedAt since when the user is deactivated; null for an active one, and where it isn't known
 * @param closedBy the name of who deactivated the user; null as above
 * @param sessions the sessions that are open now, the one seen last first
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
