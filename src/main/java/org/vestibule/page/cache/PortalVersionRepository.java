package org.vestibule.page.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the versions of portals from the changes recorded by the database. */
@ApplicationScoped
@Transactional
class PortalVersionRepository {

    @PersistenceContext
    private EntityManager entities;

    /** The portal's present version; empty if there is no such portal. */
    Optional<PortalVersion> read(String portalKey) {
        return entities.createQuery(
                        "select p.id, count(c.id), sum(c.id), max(c.id) from Portal p"
                                + " left join PortalContentChange c on c.portalId = p.id where p.key = :key group by p.id",
                        Object[].class)
                .setParameter("key", portalKey)
                .getResultStream()
                .findFirst()
                .map(row -> new PortalVersion(number(row[1]), number(row[2]), number(row[3])));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    /**
     * Deletes records of changes that no node can need any more. The latest of each portal stays, so that no version
     * recurs.
     *
     * @return how many were deleted
     */
    int removeBefore(Instant time, int atMost) {
        List<Long> old = entities.createQuery(
                        "select c.id from PortalContentChange c where c.changedAt < :time and exists"
                                + " (select n.id from PortalContentChange n where n.portalId = c.portalId and n.id > c.id)"
                                + " order by c.id",
                        Long.class)
                .setParameter("time", time)
                .setMaxResults(atMost)
                .getResultList();
        return old.isEmpty()
                ? 0
                : entities.createQuery("delete from PortalContentChange c where c.id in :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }
}
