package org.vestibule.job.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vestibule.job.JobFacts;
import org.vestibule.job.JobKind;
import org.vestibule.job.JobRow;
import org.vestibule.job.RowFacts;
import org.vestibule.job.RowOutcome;
import org.vestibule.job.RowStage;
import org.vestibule.security.StaffIdentity;
import org.vestibule.security.StaffWork;
import org.vestibule.shared.Retried;

/**
 * Does one row and stores its outcome, in one transaction. It begins with an update of the row that holds it until the end: a
 * second node waits for that and then finds the row done.
 */
@ApplicationScoped
@Transactional
class RowTransaction {

    private static final String THIS_ROW = " where r.jobId = :job and r.number = :number and r.stage = :stage";

    @PersistenceContext
    private EntityManager entities;

    private final StaffWork work;
    private final Clock clock;

    @Inject
    RowTransaction(StaffWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Does the row, or its dry run, if it is still at this stage. */
    @Retried
    void perform(JobKind kind, JobFacts job, RowFacts row, RowStage stage, StaffIdentity owner) {
        if (hold(job.id(), row.number(), stage)) {
            RowOutcome outcome =
                    work.call(owner, () -> stage == RowStage.COLLECTED ? kind.check(job, row) : kind.run(job, row));
            store(job.id(), row.number(), stage, outcome);
        }
    }

    /** Stores what became of a row, if it is still at this stage. */
    void note(long jobId, long number, RowStage stage, RowOutcome outcome) {
        if (hold(jobId, number, stage)) {
            store(jobId, number, stage, outcome);
        }
    }

    private boolean hold(long jobId, long number, RowStage stage) {
        return entities.createQuery("update JobRow r set r.doneAt = :now" + THIS_ROW)
                        .setParameter("now", clock.instant())
                        .setParameter("job", jobId)
                        .setParameter("number", number)
                        .setParameter("stage", stage)
                        .executeUpdate()
                == 1;
    }

    private void store(long jobId, long number, RowStage stage, RowOutcome outcome) {
        entities.createQuery("update JobRow r set r.stage = :next, r.result = :result, r.code = :code,"
                        + " r.facts = :facts, r.recordId = :record" + THIS_ROW)
                .setParameter("next", stage.next())
                .setParameter("result", outcome.result())
                .setParameter("code", outcome.code())
                .setParameter("facts", JobRow.stored(outcome.facts()))
                .setParameter("record", outcome.recordId())
                .setParameter("job", jobId)
                .setParameter("number", number)
                .setParameter("stage", stage)
                .executeUpdate();
    }
}
