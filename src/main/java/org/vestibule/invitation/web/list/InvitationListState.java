package org.vestibule.invitation.web.list;

import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.query.InvitationFilter;
import org.vestibule.invitation.query.InvitationOrder;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.ListParameters;

/** The state of the list of invitations, as its address has it. */
record InvitationListState(InvitationFilter filter, InvitationOrder order, boolean descending) {

    /** Reads the state from the address; an unreadable value counts as absent. */
    static InvitationListState in(ListParameters asked) {
        var filter = new InvitationFilter(
                asked.text("q").orElse(null),
                asked.constant("status", InvitationStatus.values()).orElse(null),
                asked.number("portal").orElse(null),
                asked.text("asked").isPresent());
        InvitationOrder order = asked.constant("sort", InvitationOrder.values()).orElse(InvitationOrder.CREATED);
        return new InvitationListState(
                filter, order, asked.text("dir").map("desc"::equals).orElse(order == InvitationOrder.CREATED));
    }

    /** The address of the list in this state, from its first page. */
    ListAddress address() {
        boolean usual = order == InvitationOrder.CREATED && descending;
        return new ListAddress("/crm/invitations")
                .with("q", filter.text())
                .with("status", filter.status())
                .with("portal", filter.portalId())
                .with("asked", filter.newLinkAsked() ? "true" : null)
                .with("sort", usual ? null : order)
                .with("dir", usual ? null : descending ? "desc" : "asc");
    }

    /** This state with another filter. */
    InvitationListState with(InvitationFilter other) {
        return new InvitationListState(other, order, descending);
    }

    /** This state in another order; the present order is reversed. */
    InvitationListState sortedBy(InvitationOrder wanted) {
        return new InvitationListState(filter, wanted, wanted == order && !descending);
    }
}
