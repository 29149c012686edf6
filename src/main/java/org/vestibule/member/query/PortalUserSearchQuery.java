package org.vestibule.member.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.PortalScope;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListPortion;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.Total;
import org.vestibule.text.SearchTerm;

/** Queries lists of portal users by their stored search keys. */
@ApplicationScoped
class PortalUserSearchQuery {

    @PersistenceContext
    private EntityManager entities;

    private final PortalRepository portals;

    @Inject
    PortalUserSearchQuery(PortalRepository portals) {
        this.portals = portals;
    }

    /** A page of the ids of portal users that match the filter, {@code total} in all. */
    ListQuery.Numbers page(
            PortalUserFilter filter,
            PortalScope visible,
            PortalUserOrder order,
            boolean descending,
            Optional<Cursor> cursor,
            Total total) {
        return list(filter, visible, order, descending).page(entities, cursor, PortalUserQueryService.PAGE_SIZE, total);
    }

    /** The ids of the next portal users of the whole list, at most {@code size}. */
    ListPortion<Long> portion(
            PortalUserFilter filter,
            PortalScope visible,
            PortalUserOrder order,
            boolean descending,
            Cursor after,
            int size) {
        return list(filter, visible, order, descending).portion(entities, after, size);
    }

    Total count(PortalUserFilter filter, PortalScope visible) {
        return list(filter, visible, PortalUserOrder.NAME, false).count(entities);
    }

    /**
     * Counts by status, unless the searched words match very many users: no index covers words and status together.
     */
    PortalUserCounts counts(PortalUserFilter filter, PortalScope visible) {
        Total all = count(filter.withStatus(null), visible);
        if (all.more() && !SearchTerm.of(filter.text()).isEmpty()) {
            return PortalUserCounts.unknown(all);
        }
        Total deactivated = count(filter.withStatus(PortalUserStatus.DEACTIVATED), visible);
        Total active = all.more()
                ? count(filter.withStatus(PortalUserStatus.ACTIVE), visible)
                : Total.of(all.number() - deactivated.number());
        return new PortalUserCounts(all, active, deactivated);
    }

    private ListQuery list(PortalUserFilter filter, PortalScope visible, PortalUserOrder order, boolean descending) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        for (SearchTerm word : SearchTerm.of(filter.text())) {
            // The sign-in address may be a former address of the contact.
            conditions.add("(" + word.condition("k.searchKey", values) + " or "
                    + word.mailboxCondition("k.emailKey", values) + ")");
        }
        if (filter.portalId() != null) {
            conditions.add("k.portalId = :portal");
            values.put("portal", filter.portalId());
        }
        if (!visible.isAll()) {
            conditions.add(visible.condition("k.portalId", values));
        }
        if (filter.status() != null) {
            conditions.add("k.active = :active");
            values.put("active", filter.status() == PortalUserStatus.ACTIVE);
        }
        boolean selective = conditions.size() > 1;
        Set<Long> deleted = portals.deletedIds();
        if (!deleted.isEmpty()) {
            conditions.add("k.portalId not in :deleted");
            values.put("deleted", deleted);
        }
        return new ListQuery(
                "PortalUserKeys k", String.join(" and ", conditions), values, order.sorted(descending), selective);
    }
}
