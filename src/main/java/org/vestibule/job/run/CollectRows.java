package org.vestibule.job.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.vestibule.job.BackgroundJob;
import org.vestibule.job.JobKinds;
import org.vestibule.job.JobPortion;
import org.vestibule.job.JobRepository;
import org.vestibule.job.JobRow;
import org.vestibule.job.JobState;
import org.vestibule.job.RowInput;
import org.vestibule.job.RowInputs;
import org.vestibule.job.RowStage;
import org.vestibule.security.StaffIdentity;
import org.vestibule.security.StaffWork;
import org.vestibule.shared.Retried;

/** Stores the rows of a job, some at a time, with the position up to which they are collected. */
@ApplicationScoped
@Transactional
class CollectRows {

    static final int MOST = 1000;

    @PersistenceContext
    private EntityManager entities;

    private final JobRepository jobs;
    private final JobKinds kinds;
    private final StaffWork work;
    private final Clock clock;

    @Inject
    CollectRows(JobRepository jobs, JobKinds kinds, StaffWork work, Clock clock) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.work = work;
        this.clock = clock;
    }

    /** Stores the next rows. Of nodes that try at once, each waits for the one before and continues from there. */
    @Retried
    void next(long jobId, StaffIdentity owner) {
        jobs.forChange(jobId).filter(job -> job.state() == JobState.COLLECTING).ifPresent(job -> next(job, owner));
    }

    private void next(BackgroundJob job, StaffIdentity owner) {
        RowInputs inputs = work.call(owner, () -> kinds.of(job.kind()).collect(job.facts(), job.collectedTo(), MOST));
        RowStage stage = job.dryRun() ? RowStage.COLLECTED : RowStage.CHECKED;
        int portions = store(job, inputs.rows(), stage);
        job.collected(inputs.rows().size(), portions, inputs.next());
        if (inputs.next() == null) {
            Map<String, String> kept =
                    kinds.of(job.kind()).onceCollected(job.facts().parameters());
            job.collectedAll(kept, clock.instant());
        }
    }

    private int store(BackgroundJob job, List<RowInput> rows, RowStage stage) {
        int before = job.rowCount();
        int portions = 0;
        for (int i = 0; i < rows.size(); i++) {
            entities.persist(new JobRow(job.id(), before + i + 1L, rows.get(i), stage));
            if (i % job.portionSize() == 0) {
                portions++;
                long last = before + Math.min(i + job.portionSize(), rows.size());
                entities.persist(new JobPortion(job.id(), job.portionCount() + portions, before + i + 1L, last, stage));
            }
        }
        return portions;
    }
}
