package org.vestibule.staff.administration;

import java.util.List;

/**
 * How many records of one kind a member of the staff is responsible for.
 *
 * @param kind the kind's name in text bundles, for example {@code invitations}
 * @param total how many there are
 * @param byPortal how many in each portal, sorted by portal name; empty if they don't belong to portals
 */
public record OwnedSummary(String kind, long total, List<InPortal> byPortal) {

    /**
     * How many of them belong to a portal.
     *
     * @param waiting whether they have no effect until somebody else takes them over, because their owner has lost
     *     the right in that portal
     */
    public record InPortal(String portal, long number, boolean waiting) {}

    public OwnedSummary {
        byPortal = List.copyOf(byPortal);
    }
}
