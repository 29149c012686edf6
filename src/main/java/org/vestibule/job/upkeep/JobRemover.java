package org.vestibule.job.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.job.BackgroundJob;
import org.vestibule.job.JobRepository;
import org.vestibule.job.JobState;
import org.vestibule.job.StopReason;

/**
 * Ends jobs that nobody goes on with, and removes jobs with their rows, some at a time. A job is locked and ended before the
 * first row is removed, so that nobody can start it when a part of its rows is gone.
 */
@ApplicationScoped
@Transactional
class JobRemover {

    /** How many rows one transaction removes. */
    static final int MOST = 1000;

    /**
     * Jobs that ended before a time, and those that nobody began with: they were kept for their time before they were ended.
     */
    private static final String REMOVABLE = "select j.id from BackgroundJob j where j.endedAt < :before"
            + " or j.endedAt is not null and j.stopReason = :abandoned and j.startedAt is null order by j.endedAt, j.id";

    /** Jobs that wait for somebody, or that can't be collected, since before a time. */
    private static final String ABANDONED = "select j.id from BackgroundJob j where"
            + " j.state in (:checked, :collecting) and j.createdAt < :before or j.state = :paused and j.pausedAt < :before"
            + " order by j.createdAt, j.id";

    @PersistenceContext
    private EntityManager entities;

    private final JobRepository jobs;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @Inject
    JobRemover(JobRepository jobs, AuditTrail auditTrail, Clock clock) {
        this.jobs = jobs;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * Ends a job that was not started, not resumed or not collected since before that time.
     *
     * @return whether there was such a job
     */
    boolean endAbandoned(Instant before) {
        Optional<Long> id = entities.createQuery(ABANDONED, Long.class)
                .setParameter("checked", JobState.CHECKED)
                .setParameter("collecting", JobState.COLLECTING)
                .setParameter("paused", JobState.PAUSED)
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        id.flatMap(jobs::forChange).filter(job -> job.isAbandoned(before)).ifPresent(job -> {
            job.stop(StopReason.ABANDONED, clock.instant());
            auditTrail.tell(job.event(AuditEventType.JOB__CANCELLED).with("stop-reason", StopReason.ABANDONED));
        });
        return id.isPresent();
    }

    /**
     * Removes a part of a job that ended before that time, or that was ended without being started.
     *
     * @return how many rows and jobs were removed; 0 if there is no such job
     */
    int removeOld(Instant before) {
        return entities.createQuery(REMOVABLE, Long.class)
                .setParameter("before", before)
                .setParameter("abandoned", StopReason.ABANDONED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(jobs::forChange)
                .map(this::remove)
                .orElse(0);
    }

    /**
     * Removes a part of a job of the portal. Such a job is stopped when somebody starts or resumes it.
     *
     * @return how many rows and jobs were removed; 0 if there is no job of the portal
     */
    int removeOf(long portalId) {
        return entities.createQuery("select j.id from BackgroundJob j where j.portalId = :portal", Long.class)
                .setParameter("portal", portalId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(jobs::forChange)
                .map(this::remove)
                .orElse(0);
    }

    private int remove(BackgroundJob job) {
        List<Long> rows = entities.createQuery(
                        "select r.number from JobRow r where r.jobId = :job order by r.number", Long.class)
                .setParameter("job", job.id())
                .setMaxResults(MOST)
                .getResultList();
        if (!rows.isEmpty()) {
            return entities.createQuery("delete from JobRow r where r.jobId = :job and r.number <= :last")
                    .setParameter("job", job.id())
                    .setParameter("last", rows.get(rows.size() - 1))
                    .executeUpdate();
        }
        entities.createQuery("delete from JobPortion p where p.jobId = :job")
                .setParameter("job", job.id())
                .executeUpdate();
        entities.remove(job);
        return 1;
    }
}
