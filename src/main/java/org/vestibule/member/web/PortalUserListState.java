package org.vestibule.member.web;

import org.vestibule.member.query.PortalUserFilter;
import org.vestibule.member.query.PortalUserOrder;
import org.vestibule.member.query.PortalUserStatus;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.ListParameters;

/** The state of the list of portal users, as its address has it. */
record PortalUserListState(PortalUserFilter filter, PortalUserOrder order, boolean descending) {

    /** Reads the state from the address; an unreadable value counts as absent. */
    static PortalUserListState in(ListParameters asked) {
        return new PortalUserListState(
                new PortalUserFilter(
                        asked.text("q").orElse(null),
                        asked.constant("status", PortalUserStatus.values()).orElse(null),
                        asked.number("portal").orElse(null)),
                asked.constant("sort", PortalUserOrder.values()).orElse(PortalUserOrder.NAME),
                asked.text("dir").filter("desc"::equals).isPresent());
    }

    /** The address of the list in this state, from its first page. */
    ListAddress address() {
        return new ListAddress("/crm/users")
                .with("q", filter.text())
                .with("status", filter.status())
                .with("portal", filter.portalId())
                .with("sort", order == PortalUserOrder.NAME ? null : order)
                .with("dir", descending ? "desc" : null);
    }

    /** This state with another status filter. */
    PortalUserListState withStatus(PortalUserStatus status) {
        return new PortalUserListState(filter.withStatus(status), order, descending);
    }

    /** This state in another order; the present order is reversed. */
    PortalUserListState sortedBy(PortalUserOrder column) {
        // Newest first, because most people look for the latest sign-ins.
        boolean down = column == order ? !descending : column == PortalUserOrder.SIGNED_IN;
        return new PortalUserListState(filter, column, down);
    }
}
