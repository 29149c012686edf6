package org.vestibule.contact.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vestibule.contact.query.ContactSearch.Filter;
import org.vestibule.security.PortalScope;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.SortColumn;
import org.vestibule.shared.paging.SortOrder;
import org.vestibule.text.KeyPrefix;

/**
 * Builds the query for a list of contacts {@code c}, with their portal states {@code k} if the search asks for them.
 */
final class ContactConditions {

    private final ContactSearch search;
    private final PortalScope visible;
    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();
    private boolean selective;
    private boolean compared;
    private boolean joined;

    private ContactConditions(ContactSearch search, PortalScope visible) {
        this.search = search;
        this.visible = visible;
    }

    /** @param visible the portals that may be asked for; states in other portals don't narrow the list */
    static ListQuery of(ContactSearch search, PortalScope visible) {
        return new ContactConditions(search, visible).list();
    }

    private ListQuery list() {
        words();
        state();
        owner();
        company();
        creation();
        portals();
        // The rows of the states are in name order, so they are enough if nothing else is asked for.
        boolean statesAlone = joined && search.order() == ContactSearch.Order.NAME;
        boolean withContacts = !statesAlone || conditions.stream().anyMatch(condition -> condition.contains("c."));
        String from = !joined ? "Contact c" : withContacts ? "Contact c, ContactPortalKeys k" : "ContactPortalKeys k";
        if (joined && withContacts) {
            conditions.add("k.contactId = c.id");
        }
        return new ListQuery(from, String.join(" and ", conditions), values, order(statesAlone), selective, compared);
    }

    private void words() {
        search.words().forEach(word -> narrow(word.condition("c.searchKey", values)));
    }

    private void state() {
        if (search.filter() == Filter.WITHOUT_EMAIL) {
            narrow("c.emailKey is null");
        } else if (search.filter() != Filter.ALL) {
            // Each sort order has an index that begins with this column.
            conditions.add("c.active = :active");
            values.put("active", search.filter() == Filter.ACTIVE);
        }
    }

    private void owner() {
        if (search.criteria().unowned()) {
            narrow("c.ownerId is null");
        } else if (search.criteria().ownerId() != null) {
            narrow("c.ownerId = :owner");
            values.put("owner", search.criteria().ownerId());
        }
    }

    private void company() {
        String prefix = search.criteria().companyKey();
        if (!prefix.isEmpty()) {
            narrow("c.companyKey >= :company and c.companyKey < :companies");
            values.put("company", prefix);
            values.put("companies", KeyPrefix.end(prefix));
        }
    }

    private void creation() {
        if (search.criteria().createdFrom() != null) {
            narrow("c.createdAt >= :from");
            values.put("from", search.criteria().createdFrom());
        }
        if (search.criteria().createdBefore() != null) {
            narrow("c.createdAt < :before");
            values.put("before", search.criteria().createdBefore());
        }
    }

    private void portals() {
        ContactCriteria criteria = search.criteria();
        if (!criteria.asksForPortals()) {
            return;
        }
        Long portal = criteria.portalId();
        if (portal != null && !visible.contains(portal)) {
            narrow("1 = 0");
            return;
        }
        if (portal == null && !visible.isAll()) {
            someVisiblePortal(criteria.portalState());
            return;
        }
        values.put("portal", Objects.requireNonNullElse(portal, ContactPortalKeys.ANY_PORTAL));
        if (portal != null && criteria.portalState() == ContactPortalState.NEVER_INVITED) {
            // A portal has rows only for contacts that were invited to it or are its users.
            compared = true;
            narrow("c.sortKey is not null and not exists (select o.contactId from ContactPortalKeys o"
                    + " where o.contactId = c.id and o.portalId = :portal)");
            return;
        }
        joined = true;
        narrow("k.portalId = :portal");
        if (criteria.portalState() != null) {
            narrow("k.state = :state");
            values.put("state", criteria.portalState());
        }
    }

    /** The rows for any portal count all portals, so a caller limited to some portals needs a check of each. */
    private void someVisiblePortal(ContactPortalState state) {
        String there = "exists (select o.contactId from ContactPortalKeys o where o.contactId = c.id and "
                + visible.condition("o.portalId", values);
        if (state == ContactPortalState.NEVER_INVITED) {
            compared = true;
            narrow("c.sortKey is not null and not " + there + ")");
        } else {
            narrow(there + " and o.state = :state)");
            values.put("state", state);
        }
    }

    private void narrow(String condition) {
        conditions.add(condition);
        selective = true;
    }

    private SortOrder order(boolean byStates) {
        SortColumn name = SortColumn.text(byStates ? "k.sortKey" : "c.sortKey").orNull();
        SortColumn number = SortColumn.number(byStates ? "k.contactId" : "c.id");
        List<SortColumn> columns =
                switch (search.order()) {
                    case NAME -> List.of(name, number);
                    case COMPANY -> List.of(SortColumn.text("c.companyKey").orNull(), name, number);
                    case EMAIL -> List.of(SortColumn.text("c.emailKey").orNull(), name, number);
                    case CREATED -> List.of(SortColumn.instant("c.createdAt"), number);
                };
        return new SortOrder(columns, search.descending());
    }
}
