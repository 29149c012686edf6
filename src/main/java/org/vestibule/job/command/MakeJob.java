package org.vestibule.job.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.job.BackgroundJob;
import org.vestibule.job.JobDue;
import org.vestibule.job.JobKinds;
import org.vestibule.job.JobRepository;
import org.vestibule.job.NewJob;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Makes jobs. The kind of the job asks for a further right. */
@ApplicationScoped
@Transactional
@Requires(Right.JOBS)
public class MakeJob {

    private final JobRepository jobs;
    private final JobKinds kinds;
    private final Caller caller;
    private final Clock clock;
    private final Event<JobDue> due;
    private final AuditTrail auditTrail;

    @Inject
    MakeJob(JobRepository jobs, JobKinds kinds, Caller caller, Clock clock, Event<JobDue> due, AuditTrail auditTrail) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.caller = caller;
        this.clock = clock;
        this.due = due;
        this.auditTrail = auditTrail;
    }

    /**
     * Makes a job of the caller. After the commit its rows are collected in the background.
     *
     * @return the id of the job
     * @throws AccessDeniedException if the caller hasn't the right of the kind, or may not see the portal
     */
    public long make(NewJob asked) {
        Right right = kinds.of(asked.kind()).right();
        if (!caller.may(right)) {
            throw new AccessDeniedException(caller, right);
        }
        if (asked.portalId() != null && !caller.portals().contains(asked.portalId())) {
            throw new AccessDeniedException(caller, asked.portalId());
        }
        var job = new BackgroundJob(asked, caller.id(), clock.instant());
        jobs.add(job);
        auditTrail.tell(job.event(AuditEventType.JOB__MADE));
        due.fire(new JobDue(job.id()));
        return job.id();
    }
}
