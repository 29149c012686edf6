package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.text.SearchTerm;

/** Asks the database for lists of invitations. An open invitation whose time is over counts as Expired. */
@ApplicationScoped
class InvitationSearch {

    private static final String JOINED = "PortalInvitation i join i.contact c join i.portal p";
    private static final String FROM = " from " + JOINED + " where ";

    @PersistenceContext
    private EntityManager entities;

    /** A page of the numbers of what the filter lets through. */
    ListQuery.Numbers page(
            InvitationFilter filter, InvitationOrder order, boolean descending, Cursor cursor, Instant now) {
        SearchConditions conditions =
                conditions(filter).status(filter.status(), now).newLinkAsked(filter.newLinkAsked());
        return new ListQuery(JOINED, conditions.text(), conditions.values(), order.sorted(descending))
                .page(entities, Optional.ofNullable(cursor), InvitationRecords.PAGE_SIZE);
    }

    Map<InvitationStatus, Long> counts(InvitationFilter filter, Instant now) {
        Map<InvitationStatus, Long> counts = new EnumMap<>(InvitationStatus.class);
        SearchConditions stored = conditions(filter).overdue(false, now);
        stored.fill(entities.createQuery(
                        "select i.status, count(i)" + FROM + stored.text() + " group by i.status", Object[].class))
                .getResultList()
                .forEach(row -> counts.put((InvitationStatus) row[0], (Long) row[1]));
        SearchConditions overdue = conditions(filter).overdue(true, now);
        long late = overdue.fill(entities.createQuery("select count(i)" + FROM + overdue.text(), Long.class))
                .getSingleResult();
        counts.merge(InvitationStatus.EXPIRED, late, Long::sum);
        return counts;
    }

    /** How many wait for a new link, the filter's status left aside. */
    long newLinksAsked(InvitationFilter filter) {
        SearchConditions conditions = conditions(filter).newLinkAsked(true);
        return conditions
                .fill(entities.createQuery("select count(i)" + FROM + conditions.text(), Long.class))
                .getSingleResult();
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
