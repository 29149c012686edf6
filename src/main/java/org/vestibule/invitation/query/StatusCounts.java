package org.vestibule.invitation.query;

import java.util.Map;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.shared.paging.Total;

/**
 * How many invitations there are, in all and of each status.
 *
 * @param byStatus has none where there is none; null where statuses weren't counted
 */
public record StatusCounts(Total all, Map<InvitationStatus, Total> byStatus) {

    public StatusCounts {
        byStatus = byStatus == null ? null : Map.copyOf(byStatus);
    }

    /** How many have the status; null where statuses weren't counted. */
    public Total of(InvitationStatus status) {
        return byStatus == null ? null : byStatus.getOrDefault(status, Total.NONE);
    }
}
