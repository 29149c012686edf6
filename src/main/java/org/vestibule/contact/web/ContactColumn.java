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

    /** What the list shows where nobody chose. */
    static final List<ContactColumn> DEFAULT = List.of(NAME, COMPANY, EMAIL, PHONE, OWNER, STATE);

    private final Order order;

    ContactColumn(Order order) {
        this.order = order;
    }

    /** The order in which the list is sorted by it; empty where it can't be. */
    Optional<Order> order() {
        return Optional.ofNullable(order);
    }
}
