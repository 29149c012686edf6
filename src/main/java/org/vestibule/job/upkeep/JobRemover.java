package org.vestibule.job.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.vestibule.job.JobRepository;
import org.vestibule.job.JobState;

/** Removes jobs with their rows, some at a time. */
@ApplicationScoped
@Transactional
class JobRemover {

    /** How many rows one transaction removes. */
    static final int MOST = 1000;

    @PersistenceContext
    private EntityManager entities;

    private final JobRepository jobs;

    @Inject
    JobRemover(JobRepository jobs) {
        this.jobs = jobs;
    }

    /**
     * Removes a part of a job that ended before that time, or that nobody started since.
     *
     * @return how many rows and jobs were removed; 0 if there is no such job
     */
    int removeOld(Instant before) {
        List<Long> old = entities.createQuery(
                        "select j.id from BackgroundJob j where j.endedAt < :before order by j.endedAt, j.id",
                        Long.class)
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultList();
        if (old.isEmpty()) {
            old = entities.createQuery(
                            "select j.id from BackgroundJob j where j.state = :checked and j.createdAt < :before"
                                    + " order by j.createdAt, j.id",
                            Long.class)
                    .setParameter("checked", JobState.CHECKED)
                    .setParameter("before", before)
                    .setMaxResults(1)
                    .getResultList();
        }
        return old.isEmpty() ? 0 : remove(old.get(0));
    }

    /**
     * Removes a part of a job of the portal.
     *
     * @return how many rows and jobs were removed; 0 if there is no job of the portal
     */
    int removeOf(long portalId) {
        return entities
                .createQuery("select j.id from BackgroundJob j where j.portalId = :portal", Long.class)
                .setParameter("portal", portalId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .mapToInt(this::remove)
                .sum();
    }

    private int remove(long jobId) {
        List<Long> rows = entities.createQuery(
                        "select r.number from JobRow r where r.jobId = :job order by r.number", Long.class)
                .setParameter("job", jobId)
                .setMaxResults(MOST)
                .getResultList();
        if (!rows.isEmpty()) {
            return entities.createQuery("delete from JobRow r where r.jobId = :job and r.number <= :last")
                    .setParameter("job", jobId)
                    .setParameter("last", rows.get(rows.size() - 1))
                    .executeUpdate();
        }
        entities.createQuery("delete from JobPortion p where p.jobId = :job")
                .setParameter("job", jobId)
                .executeUpdate();
        jobs.forChange(jobId).ifPresent(entities::remove);
        return 1;
    }
}
