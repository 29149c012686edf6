package org.vestibule.contact.web;

import java.util.List;
import java.util.Optional;
import org.vestibule.contact.query.ContactSearch.Order;

/** A column of the list of contacts. */
public enum ContactColumn {
    NAME(Order.NAME),
    COMPANY(Order.COMPANY),
    EMAIL(Order.EMAIL),
    PHONE(null),
    JOB_TITLE(null),
    OWNER(null),
    CREATED(Order.CREATED),
    STATE(null);

    /** The columns that the list shows by default. */
    static final List<ContactColumn> DEFAULT = List.of(NAME, COMPANY, EMAIL, PHONE, OWNER, STATE);

    private final Order order;

    ContactColumn(Order order) {
        this.order = order;
    }

    /** The sort order of the column; empty if the list can't be sorted by it. */
    Optional<Order> order() {
        return Optional.ofNullable(order);
    }
}
