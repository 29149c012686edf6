package org.vestibule.member.query;

import org.vestibule.shared.paging.Total;

/**
 * The numbers of portal users that match a filter, ignoring its status.
 *
 * @param active null if statuses weren't counted because too many users match the searched words; {@code deactivated}
 *     likewise
 */
public record PortalUserCounts(Total all, Total active, Total deactivated) {

    static PortalUserCounts unknown(Total all) {
        return new PortalUserCounts(all, null, null);
    }

    /** The number of users with the status; null if it wasn't counted. */
    public Total of(PortalUserStatus status) {
        return switch (status) {
            case ACTIVE -> active;
            case DEACTIVATED -> deactivated;
        };
    }
}
