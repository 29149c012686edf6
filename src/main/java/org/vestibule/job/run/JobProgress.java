package org.vestibule.job.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.job.BackgroundJob;
import org.vestibule.job.JobKinds;
import org.vestibule.job.JobRepository;
import org.vestibule.job.JobState;
import org.vestibule.job.RowStage;
import org.vestibule.job.StopReason;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.StaffIdentities;
import org.vestibule.security.StaffIdentity;
import org.vestibule.shared.Retried;

/** Takes jobs from state to state in the background. */
@ApplicationScoped
@Transactional
class JobProgress {

    /** How long after its end a job's counts are final: longer than a row takes that was under way. */
    private static final Duration SETTLED_AFTER = Duration.ofMinutes(2);

    /** What may be done of a job now. */
    record Permission(BackgroundJob job, StaffIdentity owner) {}

    @PersistenceContext
    private EntityManager entities;

    private final JobRepository jobs;
    private final JobKinds kinds;
    private final JobClaims claims;
    private final StaffIdentities identities;
    private final PortalRepository portals;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @Inject
    JobProgress(
            JobRepository jobs,
            JobKinds kinds,
            JobClaims claims,
            StaffIdentities identities,
            PortalRepository portals,
            AuditTrail auditTrail,
            Clock clock) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.claims = claims;
        this.identities = identities;
        this.portals = portals;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * The job with its owner, if it has something to do in the background. A job whose owner may no longer do it is stopped.
     */
    Optional<Permission> permitted(long jobId) {
        Optional<BackgroundJob> job =
                jobs.byId(jobId).filter(found -> found.state().isWorking());
        return job.flatMap(found -> {
            Optional<StaffIdentity> owner = identities.active(found.ownerId());
            Optional<StopReason> against = against(found, owner);
            against.ifPresent(reason -> stop(jobId, reason));
            return against.isPresent() ? Optional.empty() : Optional.of(new Permission(found, owner.orElseThrow()));
        });
    }

    private Optional<StopReason> against(BackgroundJob job, Optional<StaffIdentity> owner) {
        if (owner.isEmpty()) {
            return Optional.of(StopReason.OWNER_INACTIVE);
        }
        if (!owner.get().may(kinds.of(job.kind()).right(), job.portalId())) {
            return Optional.of(StopReason.OWNER_WITHOUT_RIGHT);
        }
        boolean deleted = job.portalId() != null && portals.byId(job.portalId()).isEmpty();
        return deleted ? Optional.of(StopReason.PORTAL_DELETED) : Optional.empty();
    }

    private void stop(long jobId, StopReason reason) {
        jobs.forChange(jobId).filter(job -> job.state().isWorking()).ifPresent(job -> {
            job.stop(reason, clock.instant());
            auditTrail.tell(job.event(AuditEventType.JOB__CANCELLED).with("stop-reason", reason));
        });
    }

    /** Notes that the first rows are being done. */
    void running(long jobId) {
        entities.createQuery("update BackgroundJob j set j.state = :running where j.id = :job and j.state = :queued")
                .setParameter("running", JobState.RUNNING)
                .setParameter("queued", JobState.QUEUED)
                .setParameter("job", jobId)
                .executeUpdate();
    }

    /** Ends the dry run, or the job, if no row is left. */
    @Retried
    void advance(long jobId) {
        jobs.forChange(jobId).ifPresent(job -> {
            RowStage stage = job.state().works();
            if (stage == RowStage.COLLECTED && claims.isThrough(jobId, stage)) {
                job.checked();
            } else if (stage == RowStage.CHECKED && claims.isThrough(jobId, stage)) {
                job.finish(clock.instant());
                auditTrail.tell(job.event(AuditEventType.JOB__FINISHED));
            }
        });
    }

    /** Keeps the counts of jobs that ended a while ago. */
    void settle() {
        List<BackgroundJob> ended = entities.createQuery(
                        "select j from BackgroundJob j where j.endedAt < :before and j.doneCount is null"
                                + " order by j.endedAt, j.id",
                        BackgroundJob.class)
                .setParameter("before", clock.instant().minus(SETTLED_AFTER))
                .setMaxResults(10)
                .getResultList();
        jobs.counts(ended).forEach((id, counts) -> jobs.forChange(id).ifPresent(job -> job.settle(counts)));
    }
}
