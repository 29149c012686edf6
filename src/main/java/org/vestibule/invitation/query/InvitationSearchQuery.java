package org.vestibule.invitation.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.SortColumn;
import org.vestibule.shared.paging.SortOrder;
import org.vestibule.shared.paging.Total;
import org.vestibule.text.SearchTerm;

/** Asks the database for lists of invitations. An open invitation whose time is over counts as Expired. */
@ApplicationScoped
class InvitationSearchQuery {

    private static final InvitationOrder ANY_ORDER = InvitationOrder.CREATED;

    @PersistenceContext
    private EntityManager entities;

    /**
     * A page of the numbers of what the filter lets through.
     *
     * @param total how many that are
     */
    ListQuery.Numbers page(
            InvitationFilter filter,
            InvitationOrder order,
            boolean descending,
            Cursor cursor,
            Total total,
            Instant now) {
        return list(withStatus(filter, now).newLinkAsked(filter.newLinkAsked()), order, descending)
                .page(entities, Optional.ofNullable(cursor), InvitationQueryService.PAGE_SIZE, total);
    }

    /** How many the filter lets through, but for {@code newLinkAsked}. */
    Total count(InvitationFilter filter, Instant now) {
        SearchConditions conditions = withStatus(filter, now);
        return conditions.onlySearched() ? keys(conditions).count(entities) : count(conditions);
    }

    /**
     * All statuses at once while all invitations can be counted; else each by itself, as far as it can. Where words are searched
     * for that so many have, the statuses aren't counted: no index has both.
     */
    StatusCounts counts(InvitationFilter filter, Instant now) {
        Total all = count(filter.withStatus(null), now);
        Map<InvitationStatus, Total> byStatus = new EnumMap<>(InvitationStatus.class);
        if (!all.more()) {
            counted(filter, now).forEach((status, number) -> byStatus.put(status, Total.of(number)));
        } else if (conditions(filter).searched()) {
            return new StatusCounts(all, null);
        } else {
            for (InvitationStatus status : InvitationStatus.values()) {
                byStatus.put(status, count(conditions(filter).status(status, false, now)));
            }
            byStatus.merge(InvitationStatus.EXPIRED, count(conditions(filter).overdue(true, now)), Total::plus);
        }
        return new StatusCounts(all, byStatus);
    }

    private SearchConditions withStatus(InvitationFilter filter, Instant now) {
        boolean anyOverdue = filter.status() == InvitationStatus.EXPIRED && anyOverdue(now);
        return conditions(filter).status(filter.status(), anyOverdue, now);
    }

    private boolean anyOverdue(Instant now) {
        SearchConditions overdue = new SearchConditions().overdue(true, now);
        return !overdue.fill(entities.createQuery(
                        "select i.id" + fromWhere(overdue) + " order by i.expiresAt, i.id", Long.class))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Map<InvitationStatus, Long> counted(InvitationFilter filter, Instant now) {
        Map<InvitationStatus, Long> counts = new EnumMap<>(InvitationStatus.class);
        SearchConditions stored = conditions(filter).overdue(false, now);
        stored.fill(entities.createQuery(
                        "select i.status, count(i)" + fromWhere(stored) + " group by i.status", Object[].class))
                .getResultList()
                .forEach(row -> counts.put((InvitationStatus) row[0], (Long) row[1]));
        SearchConditions overdue = conditions(filter).overdue(true, now);
        long late = overdue.fill(entities.createQuery("select count(i)" + fromWhere(overdue), Long.class))
                .getSingleResult();
        counts.merge(InvitationStatus.EXPIRED, late, Long::sum);
        return counts;
    }

    /** How many wait for a new link, the filter's status left aside. */
    Total newLinksAsked(InvitationFilter filter) {
        return count(conditions(filter).newLinkAsked(true));
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

    private SearchConditions conditions(InvitationFilter filter) {
        return new SearchConditions()
                .words(filter.text(), portalNames(filter.text()))
                .portal(filter.portalId());
    }

    /** There are few portals, and the database doesn't fold their names as {@link SearchTerm} does. */
    private Map<Long, String> portalNames(String text) {
        return SearchTerm.of(text).isEmpty()
                ? Map.of()
                : entities.createQuery("select p.id, p.name from Portal p", Object[].class)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
