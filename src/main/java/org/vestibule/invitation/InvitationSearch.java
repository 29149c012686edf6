package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Asks the database for lists of invitations. An open invitation whose time is over counts as Expired. */
@ApplicationScoped
class InvitationSearch {

    private static final String FROM = " from PortalInvitation i join i.contact c join i.portal p where ";

    @PersistenceContext
    private EntityManager entities;

    List<PortalInvitation> find(
            InvitationFilter filter, InvitationOrder order, boolean descending, int first, int size, Instant now) {
        SearchConditions conditions = conditions(filter).status(filter.status(), now);
        String direction = descending ? " desc" : "";
        String jpql =
                "select i" + FROM + conditions.text() + " order by " + order.path() + direction + ", i.id" + direction;
        // Not the roles: EclipseLink fails to read embeddables in batches (DescriptorException 69).
        return conditions
                .fill(entities.createQuery(jpql, PortalInvitation.class))
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "i.contact")
                .setHint("eclipselink.batch", "i.portal")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
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

    private static SearchConditions conditions(InvitationFilter filter) {
        return new SearchConditions().words(filter.text()).portal(filter.portalId());
    }
}
