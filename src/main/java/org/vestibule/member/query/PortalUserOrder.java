package org.vestibule.member.query;

import java.util.List;
import org.vestibule.shared.paging.SortColumn;
import org.vestibule.shared.paging.SortOrder;

/** What a list of portal users can be sorted by. */
public enum PortalUserOrder {
    NAME(SortColumn.text("k.sortKey").orNull()),
    ADDRESS(SortColumn.text("k.emailKey")),
    SIGNED_IN(SortColumn.instant("k.signedInKey"));

    private final SortColumn column;

    PortalUserOrder(SortColumn column) {
        this.column = column;
    }

    SortOrder sorted(boolean descending) {
        return new SortOrder(List.of(column, SortColumn.number("k.id")), descending);
    }
}
