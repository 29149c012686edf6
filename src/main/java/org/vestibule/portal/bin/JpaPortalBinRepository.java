package org.vestibule.portal.bin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.portal.Portal;
import org.vestibule.shared.upkeep.DueRecord;

@ApplicationScoped
@Transactional
class JpaPortalBinRepository implements PortalBinRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Portal> all() {
        return entities.createQuery(
                        "select p from Portal p where p.deletion.at is not null order by p.deletion.at desc, p.id",
                        Portal.class)
                .getResultList();
    }

    @Override
    public Optional<Portal> forChange(long id) {
        return Optional.ofNullable(entities.find(Portal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(portal -> portal.deletion().isPresent());
    }

    @Override
    public Optional<DueRecord> deletedBefore(Instant before, DueRecord after) {
        return entities.createQuery(
                        "select p.deletion.at, p.id from Portal p where p.deletion.at < :before"
                                + " and (p.deletion.at > :at or p.deletion.at = :at and p.id > :id)"
                                + " order by p.deletion.at, p.id",
                        Object[].class)
                .setParameter("before", before)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new DueRecord((Instant) row[0], (Long) row[1]));
    }

    @Override
    public void remove(Portal portal) {
        entities.createQuery("delete from PortalRole r where r.portal = :portal")
                .setParameter("portal", portal)
                .executeUpdate();
        entities.remove(entities.merge(portal));
    }
}
