package org.vestibule.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
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
        var job = new BackgroundJob(new NewJob("invite-many", portalId, Map.of(), true, null), ownerId, Instant.now());
        jobs.add(job);
        entities.persist(new JobRow(job.id(), 1, RowInput.about(0), RowStage.COLLECTED));
        job.collected(1, 0, null);
        job.collectedAll(Instant.now());
        job.checked();
        entities.flush();
        return job.id();
    }
}
