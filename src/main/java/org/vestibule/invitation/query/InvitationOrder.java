package org.vestibule.invitation.query;

import java.util.List;
import org.vestibule.shared.paging.SortColumn;
import org.vestibule.shared.paging.SortOrder;

/** The sort orders of a list of invitations. */
public enum InvitationOrder {
    CONTACT(SortColumn.text("k.sortKey").orNull()),
    PORTAL(SortColumn.text("k.portalNameKey").orNull()),
    CREATED(SortColumn.instant("i.createdAt")),
    SENT(SortColumn.instant("i.delivery.sentAt").orNull()),
    EXPIRES(SortColumn.instant("i.offer.expiresAt"));

    private final SortColumn column;

    InvitationOrder(SortColumn column) {
        this.column = column;
    }

    SortOrder sorted(boolean descending) {
        return new SortOrder(List.of(column, SortColumn.number("i.id")), descending);
    }

    /**
     * The FROM clause of a query in this order: the invitations {@code i}, and the other entities that the order needs.
     *
     * @param searched whether the query needs the keys {@code k} in any case
     */
    String from(boolean searched) {
        boolean keys = searched || this == CONTACT || this == PORTAL;
        return "PortalInvitation i" + (keys ? " join InvitationKeys k on k.id = i.id" : "");
    }
}
