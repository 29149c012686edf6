package org.vestibule.invitation.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.PortalScope;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListPortion;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.SortColumn;
import org.vestibule.shared.paging.SortOrder;
import org.vestibule.shared.paging.Total;
import org.vestibule.text.SearchTerm;

/** Queries lists of invitations. An open invitation whose expiry has passed counts as Expired. */
@ApplicationScoped
class InvitationSearchQuery {

    private static final InvitationOrder ANY_ORDER = InvitationOrder.CREATED;

    @PersistenceContext
    private EntityManager entities;

    private final PortalRepository portals;

    @Inject
    InvitationSearchQuery(PortalRepository portals) {
        this.portals = portals;
    }

    /**
     * A page of the ids of the invitations that match the filter.
     *
     * @param total the number of matches
     */
    ListQuery.Numbers page(
            InvitationFilter filter,
            PortalScope visible,
            InvitationOrder order,
            boolean descending,
            Cursor cursor,
            Total total,
            Instant now) {
        return list(withStatus(filter, visible, now).newLinkAsked(filter.newLinkAsked()), order, descending)
                .page(entities, Optional.ofNullable(cursor), InvitationQueryService.PAGE_SIZE, total);
    }

    /** The ids of the next invitations of the whole list, at most {@code size}. */
    ListPortion<Long> portion(
            InvitationFilter filter,
            PortalScope visible,
            InvitationOrder order,
            boolean descending,
            Cursor after,
            int size,
            Instant now) {
        return list(withStatus(filter, visible, now).newLinkAsked(filter.newLinkAsked()), order, descending)
                .portion(entities, after, size);
    }

    /**
     * The ids of the invitations that match the filter, oldest first, after the cursor.
     *
     * @param contactId null for the invitations of all contacts
     * @return empty if the cursor doesn't belong to this order
     */
    Optional<ListPortion<Long>> following(
            InvitationFilter filter, Long contactId, PortalScope visible, Cursor cursor, int size, Instant now) {
        return list(withStatus(filter, visible, now).contact(contactId), InvitationOrder.CREATED, false)
                .following(entities, Optional.ofNullable(cursor), size);
    }

    /** The number of matches, ignoring {@code newLinkAsked}. */
    Total count(InvitationFilter filter, PortalScope visible, Instant now) {
        SearchConditions conditions = withStatus(filter, visible, now);
        return conditions.onlySearched() ? keys(conditions).count(entities) : count(conditions);
    }

    /**
     * Counts all statuses in one statement if the matches are few enough to be counted, otherwise each status by
     * itself, up to its limit. If too many match the search words, the statuses aren't counted: no index has both words
     * and status.
     */
    StatusCounts counts(InvitationFilter filter, PortalScope visible, Instant now) {
        SearchConditions conditions = conditions(filter, visible);
        boolean many = conditions.onlySearched()
                ? keys(conditions).isLong(entities)
                : list(conditions, ANY_ORDER, false).isLong(entities);
        if (!many) {
            return counted(conditions, now);
        }
        if (conditions.searched()) {
            return new StatusCounts(Total.MORE, null);
        }
        Map<InvitationStatus, Total> byStatus = new EnumMap<>(InvitationStatus.class);
        for (InvitationStatus status : InvitationStatus.values()) {
            byStatus.put(status, count(conditions(filter, visible).status(status, false, now)));
        }
        byStatus.merge(
                InvitationStatus.EXPIRED, count(conditions(filter, visible).overdue(now)), Total::plus);
        return new StatusCounts(Total.MORE, byStatus);
    }

    private SearchConditions withStatus(InvitationFilter filter, PortalScope visible, Instant now) {
        boolean anyOverdue = filter.status() == InvitationStatus.EXPIRED && anyOverdue(now);
        return conditions(filter, visible).status(filter.status(), anyOverdue, now);
    }

    private boolean anyOverdue(Instant now) {
        SearchConditions overdue = new SearchConditions().overdue(now);
        return !overdue.fill(entities.createQuery(
                        "select i.id" + fromWhere(overdue) + " order by i.offer.expiresAt, i.id", Long.class))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private StatusCounts counted(SearchConditions conditions, Instant now) {
        String counts = "select i.status, count(i), sum(case when i.openKeys.contactKey is not null"
                + " and i.offer.expiresAt <= :now then 1 else 0 end)"
                + fromWhere(conditions) + " group by i.status";
        Map<InvitationStatus, Long> byStatus = new EnumMap<>(InvitationStatus.class);
        conditions
                .fill(entities.createQuery(counts, Object[].class))
                .setParameter("now", now)
                .getResultList()
                .forEach(row -> {
                    long overdue = ((Number) row[2]).longValue();
                    byStatus.merge((InvitationStatus) row[0], (Long) row[1] - overdue, Long::sum);
                    byStatus.merge(InvitationStatus.EXPIRED, overdue, Long::sum);
                });
        return StatusCounts.of(byStatus);
    }

    /** The number of matches, ignoring the filter's status, whose invitee waits for a new link. */
    Total newLinksAsked(InvitationFilter filter, PortalScope visible) {
        return count(conditions(filter, visible).newLinkAsked(true));
    }

    private Total count(SearchConditions conditions) {
        return list(conditions, ANY_ORDER, false).count(entities);
    }

    private static ListQuery keys(SearchConditions conditions) {
        var order = new SortOrder(List.of(SortColumn.number("k.id")), false);
        return new ListQuery("InvitationKeys k", conditions.text(), conditions.values(), order, true);
    }

    private static ListQuery list(SearchConditions conditions, InvitationOrder order, boolean descending) {
        return new ListQuery(
                order.from(conditions.searched()),
                conditions.text(),
                conditions.values(),
                order.sorted(descending),
                conditions.selective());
    }

    private static String fromWhere(SearchConditions conditions) {
        return " from " + ANY_ORDER.from(conditions.searched()) + " where " + conditions.text();
    }

    private SearchConditions conditions(InvitationFilter filter, PortalScope visible) {
        return new SearchConditions()
                .words(filter.text(), portalNames(filter.text()))
                .portal(filter.portalId())
                .notInto(portals.deletedIds())
                .visible(visible);
    }

    /** Matched in Java: there are few portals, and the database doesn't fold their names as {@link SearchTerm} does. */
    private Map<Long, String> portalNames(String text) {
        return SearchTerm.of(text).isEmpty()
                ? Map.of()
                : entities.createQuery("select p.id, p.name from Portal p", Object[].class)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
