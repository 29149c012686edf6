package org.vestibule.page.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.shared.upkeep.DueRecord;

@ApplicationScoped
@Transactional
class JpaPlannedPublicationRepository implements PlannedPublicationRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(PlannedPublication planned) {
        entities.persist(planned);
    }

    @Override
    public Optional<PlannedPublication> byId(long id) {
        return Optional.ofNullable(entities.find(PlannedPublication.class, id));
    }

    @Override
    public List<PlannedPublication> openOf(long pageId) {
        return entities.createQuery(
                        "select p from PlannedPublication p where p.pageId = :page and p.doneAt is null order by p.dueAt",
                        PlannedPublication.class)
                .setParameter("page", pageId)
                .getResultList();
    }

    @Override
    public List<PlannedPublication> openIn(long portalId) {
        return entities.createQuery(
                        "select p from PlannedPublication p, Page g where g.id = p.pageId and g.portal.id = :portal"
                                + " and p.doneAt is null order by p.dueAt",
                        PlannedPublication.class)
                .setParameter("portal", portalId)
                .getResultList();
    }

    @Override
    public List<DueRecord> due(Instant now, DueRecord after, int most) {
        return entities.createQuery(
                        "select new org.vestibule.shared.upkeep.DueRecord(p.dueAt, p.id) from PlannedPublication p"
                                + " where p.doneAt is null and p.dueAt <= :now"
                                + " and p.dueAt >= :at and (p.dueAt > :at or p.id > :id) order by p.dueAt, p.id",
                        DueRecord.class)
                .setParameter("now", now)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public boolean close(long id, PlannedPublication.Outcome outcome, Instant now) {
        return entities.createQuery("update PlannedPublication p set p.doneAt = :now, p.outcome = :outcome"
                                + " where p.id = :id and p.doneAt is null")
                        .setParameter("now", now)
                        .setParameter("outcome", outcome)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void settle(long id, PlannedPublication.Outcome outcome) {
        entities.createQuery("update PlannedPublication p set p.outcome = :outcome where p.id = :id")
                .setParameter("outcome", outcome)
                .setParameter("id", id)
                .executeUpdate();
    }
}
