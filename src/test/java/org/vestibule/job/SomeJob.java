package org.vestibule.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Makes jobs for tests of what is seen of them; nobody works on them. */
@ApplicationScoped
@Transactional
public class SomeJob {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private JobRepository jobs;

    /** A job that waits to be started, with a row; returns its id. */
    public long of(long ownerId, Long portalId) {
        return of(ownerId, portalId, List.of(0L));
    }

    /** The same with a row about each of these contacts. */
    public long of(long ownerId, Long portalId, List<Long> contactIds) {
        var job = new BackgroundJob(new NewJob("invite-many", portalId, Map.of(), true, null), ownerId, Instant.now());
        jobs.add(job);
        for (int i = 0; i < contactIds.size(); i++) {
            entities.persist(new JobRow(job.id(), i + 1L, RowInput.about(contactIds.get(i)), RowStage.COLLECTED));
        }
        entities.persist(new JobPortion(job.id(), 1, 1, contactIds.size(), RowStage.CHECKED));
        job.collected(contactIds.size(), 1, null);
        job.collectedAll(Map.of(), Instant.now());
        job.checked();
        entities.flush();
        return job.id();
    }

    /** The same, made at that time. */
    public long madeAt(Instant time, long ownerId) {
        long id = of(ownerId, null);
        entities.createQuery("update BackgroundJob j set j.createdAt = :time where j.id = :id")
                .setParameter("time", time)
                .setParameter("id", id)
                .executeUpdate();
        return id;
    }

    /** The same, whose row has a result of the dry run. */
    public long checked(long ownerId, Long portalId) {
        long id = of(ownerId, portalId);
        entities.createQuery(
                        "update JobRow r set r.stage = :checked, r.result = :done, r.code = :code where r.jobId = :job")
                .setParameter("checked", RowStage.CHECKED)
                .setParameter("done", RowResult.DONE)
                .setParameter("code", "WOULD_INVITE")
                .setParameter("job", id)
                .executeUpdate();
        return id;
    }
}
