package org.vestibule.staff.administration;

import java.util.List;

/**
 * The records of one kind that a member of the staff answers for.
 *
 * @param kind what texts call them, {@code invitations} say
 * @param total how many there are
 * @param byPortal how many in each portal, by the names of the portals; empty where they belong to none
 */
public record OwnedSummary(String kind, long total, List<InPortal> byPortal) {

    /**
     * How many of them a portal has.
     *
     * @param waiting whether they count for nothing until somebody else answers for them, because who does can't do so in that portal
     *     any more
     */
    public record InPortal(String portal, long number, boolean waiting) {}

    public OwnedSummary {
        byPortal = List.copyOf(byPortal);
    }
}
