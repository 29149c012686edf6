package org.vestibule.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional
class StoredPlannedPublications implements PlannedPublications {

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
    public List<Long> due(Instant now, int most) {
        return entities.createQuery(
                        "select p.id from PlannedPublication p where p.doneAt is null and p.dueAt <= :now order by p.dueAt",
                        Long.class)
                .setParameter("now", now)
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
