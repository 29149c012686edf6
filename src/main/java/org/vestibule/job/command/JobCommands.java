package org.vestibule.job.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.job.BackgroundJob;
import org.vestibule.job.JobDue;
import org.vestibule.job.JobRepository;
import org.vestibule.job.JobState;
import org.vestibule.job.StopReason;
import org.vestibule.job.command.JobChangeOutcome.Done;
import org.vestibule.job.command.JobChangeOutcome.NotNow;
import org.vestibule.job.command.JobChangeOutcome.Unknown;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.Retried;

/** The commands on a job, for its owner and for administrators. Each locks the job until its transaction ends. */
@ApplicationScoped
@Transactional
@Retried
@Requires(Right.JOBS)
public class JobCommands {

    private final JobRepository jobs;
    private final Caller caller;
    private final Clock clock;
    private final Event<JobDue> due;
    private final AuditTrail auditTrail;

    @Inject
    JobCommands(JobRepository jobs, Caller caller, Clock clock, Event<JobDue> due, AuditTrail auditTrail) {
        this.jobs = jobs;
        this.caller = caller;
        this.clock = clock;
        this.due = due;
        this.auditTrail = auditTrail;
    }

    /** Does the rows of a job whose dry run is over. */
    public JobChangeOutcome start(long id) {
        return change(
                id,
                job -> job.state() == JobState.CHECKED,
                job -> job.start(clock.instant()),
                AuditEventType.JOB__STARTED);
    }

    /** Pauses a job; a row that is under way is still done. */
    public JobChangeOutcome pause(long id) {
        return change(
                id, job -> job.state().isPausable(), job -> job.pause(clock.instant()), AuditEventType.JOB__PAUSED);
    }

    public JobChangeOutcome resume(long id) {
        return change(id, job -> job.state() == JobState.PAUSED, BackgroundJob::resume, AuditEventType.JOB__RESUMED);
    }

    /** Ends a job before its rows are done; a row that is under way is still done. */
    public JobChangeOutcome cancel(long id) {
        return change(
                id,
                job -> !job.state().isEnded(),
                job -> job.stop(StopReason.CANCELLED, clock.instant()),
                AuditEventType.JOB__CANCELLED);
    }

    private JobChangeOutcome change(
            long id, Predicate<BackgroundJob> possible, Consumer<BackgroundJob> verb, AuditEventType type) {
        Optional<BackgroundJob> found = jobs.forChange(id).filter(job -> job.isSeenBy(caller));
        if (found.isEmpty()) {
            return new Unknown();
        }
        BackgroundJob job = found.get();
        if (!possible.test(job)) {
            return new NotNow(job.state());
        }
        verb.accept(job);
        auditTrail.tell(job.event(type));
        if (job.state().isWorking()) {
            due.fire(new JobDue(id));
        }
        return new Done(job.state());
    }
}
