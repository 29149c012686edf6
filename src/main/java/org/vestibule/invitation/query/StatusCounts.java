package org.vestibule.invitation.query;

import java.util.Map;
import java.util.stream.Collectors;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.shared.paging.Total;

/**
 * The number of invitations, in total and by status.
 *
 * @param byStatus without statuses that no invitation has; null if statuses weren't counted
 */
public record StatusCounts(Total all, Map<InvitationStatus, Total> byStatus) {

    public StatusCounts {
        byStatus = byStatus == null ? null : Map.copyOf(byStatus);
    }

    /** Builds the counts from counts by status. */
    static StatusCounts of(Map<InvitationStatus, Long> byStatus) {
        Map<InvitationStatus, Total> totals = byStatus.entrySet().stream()
                .filter(status -> status.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, status -> Total.of(status.getValue())));
        return new StatusCounts(
                Total.of(byStatus.values().stream().mapToLong(Long::longValue).sum()), totals);
    }

    /** The number of invitations with the status; null if statuses weren't counted. */
    public Total of(InvitationStatus status) {
        return byStatus == null ? null : byStatus.getOrDefault(status, Total.NONE);
    }
}
