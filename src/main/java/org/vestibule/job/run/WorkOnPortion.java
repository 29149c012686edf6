package org.vestibule.job.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vestibule.job.BackgroundJob;
import org.vestibule.job.JobKind;
import org.vestibule.job.JobKinds;
import org.vestibule.job.JobPortion;
import org.vestibule.job.JobRow;
import org.vestibule.job.JobState;
import org.vestibule.job.RowOutcome;
import org.vestibule.job.RowStage;
import org.vestibule.security.StaffIdentity;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shared.Outage;

/** Takes a job a step on: collects rows, or does those of a portion, each in a transaction of its own. */
@ApplicationScoped
class WorkOnPortion {

    /** The code of the outcome of a row that failed unexpectedly; the log has the cause. */
    static final String UNEXPECTED = "UNEXPECTED";

    /** How often a row that seems to meet an outage is tried, some seconds apart, while the database is there. */
    static final int MOST_OUTAGES = 5;

    private static final Logger LOG = Logger.getLogger(WorkOnPortion.class.getName());

    private final JobProgress progress;
    private final JobClaims claims;
    private final JobKinds kinds;
    private final CollectRows collecting;
    private final RowTransaction transaction;
    private final DatabaseAvailability database;

    /** How often rows met an outage lately, by this node. */
    private final Cache<JobRow.Key, Integer> outages = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .executor(Runnable::run)
            .build();

    @Inject
    WorkOnPortion(
            JobProgress progress,
            JobClaims claims,
            JobKinds kinds,
            CollectRows collecting,
            RowTransaction transaction,
            DatabaseAvailability database) {
        this.progress = progress;
        this.claims = claims;
        this.kinds = kinds;
        this.collecting = collecting;
        this.transaction = transaction;
        this.database = database;
    }

    /**
     * Takes the job a step on.
     *
     * @param stopping whether to leave the rest of the portion to others
     * @return whether there may be more to do at once
     */
    boolean step(long jobId, BooleanSupplier stopping) {
        return progress.permitted(jobId)
                .map(permission -> step(permission.job(), permission.owner(), stopping))
                .orElse(false);
    }

    private boolean step(BackgroundJob job, StaffIdentity owner, BooleanSupplier stopping) {
        if (job.state() == JobState.COLLECTING) {
            collecting.next(job.id(), owner);
            return true;
        }
        RowStage stage = job.state().works();
        Optional<JobPortion> claimed = claims.claim(job, stage);
        if (claimed.isEmpty()) {
            progress.advance(job.id());
            return false;
        }
        progress.running(job.id());
        work(job, claimed.get(), stage, stopping);
        return true;
    }

    private void work(BackgroundJob job, JobPortion portion, RowStage stage, BooleanSupplier stopping) {
        try {
            for (JobRow row : claims.rows(job.id(), portion, stage)) {
                Optional<StaffIdentity> owner = stopping.getAsBoolean() ? Optional.empty() : owner(job, stage);
                if (owner.isEmpty()) {
                    break;
                }
                perform(job, row, stage, owner.get());
            }
        } finally {
            claims.release(job.id(), portion, stage);
        }
        progress.advance(job.id());
    }

    /** The owner with their present rights; empty if the job was paused, cancelled or stopped meanwhile. */
    private Optional<StaffIdentity> owner(BackgroundJob job, RowStage stage) {
        return progress.permitted(job.id())
                .filter(permission -> permission.job().state().works() == stage)
                .map(JobProgress.Permission::owner);
    }

    private void perform(BackgroundJob job, JobRow row, RowStage stage, StaffIdentity owner) {
        JobKind kind = kinds.of(job.kind());
        try {
            transaction.perform(kind, job.facts(), row.facts(), stage, owner);
        } catch (RuntimeException e) {
            if (Outage.of(e).isPresent() && isTriedAgain(new JobRow.Key(job.id(), row.number()))) {
                throw e;
            }
            LOG.log(Level.WARNING, e, () -> "Job " + job.id() + ", row " + row.number() + " failed");
            transaction.note(job.id(), row.number(), stage, RowOutcome.failed(UNEXPECTED));
        }
    }

    /** While the database is there, the outage may be the row's own: a statement that always takes too long, for instance. */
    private boolean isTriedAgain(JobRow.Key row) {
        return database.isAway() || outages.asMap().merge(row, 1, Integer::sum) < MOST_OUTAGES;
    }
}
