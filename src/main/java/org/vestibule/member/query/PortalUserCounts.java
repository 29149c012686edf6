package org.vestibule.member.query;

import org.vestibule.shared.paging.Total;

/**
 * How many portal users a filter lets through, its status left aside.
 *
 * @param active null where statuses weren't counted, as is {@code deactivated}: so many have the words that were searched for
 */
public record PortalUserCounts(Total all, Total active, Total deactivated) {

    static PortalUserCounts unknown(Total all) {
        return new PortalUserCounts(all, null, null);
    }

    /** How many have the status; null where that wasn't counted. */
    public Total of(PortalUserStatus status) {
        return switch (status) {
            case ACTIVE -> active;
            case DEACTIVATED -> deactivated;
        };
    }
}
