package org.vestibule.invitation;

import java.util.List;
import org.vestibule.shared.paging.SortColumn;
import org.vestibule.shared.paging.SortOrder;

/** What a list of invitations can be sorted by. */
public enum InvitationOrder {
    CONTACT(SortColumn.text("c.sortKey").orNull()),
    PORTAL(SortColumn.text("p.nameKey").orNull()),
    CREATED(SortColumn.instant("i.createdAt")),
    SENT(SortColumn.instant("i.sentAt").orNull()),
    EXPIRES(SortColumn.instant("i.expiresAt"));

    private final SortColumn column;

    InvitationOrder(SortColumn column) {
        this.column = column;
    }

    SortOrder sorted(boolean descending) {
        return new SortOrder(List.of(column, SortColumn.number("i.id")), descending);
    }
}
