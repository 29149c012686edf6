package org.vestibule.job.run;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.vestibule.job.JobDue;
import org.vestibule.job.JobRepository;
import org.vestibule.security.SystemWork;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shared.background.BackgroundWorker;
import org.vestibule.shared.background.BackgroundWorkers;
import org.vestibule.shared.background.RecentFailures;

/**
 * Works on the jobs of this installation: at once after one was made, started or resumed on this node, and every few seconds
 * for those of other nodes. Any number of nodes may do so on one database. Jobs take turns, portion by portion.
 */
@ApplicationScoped
public class JobWorker {

    private static final Logger LOG = System.getLogger(JobWorker.class.getName());

    /** How many portions a node works on at once: few, because people use the same database. */
    private static final int MAX_CONCURRENT_RUNS = 2;

    private final JobRepository jobs;
    private final JobProgress progress;
    private final WorkOnPortion work;
    private final DatabaseAvailability database;
    private final BackgroundWorker worker;
    private final RecentFailures failures = new RecentFailures();

    @Inject
    public JobWorker(
            JobRepository jobs,
            JobProgress progress,
            WorkOnPortion work,
            SystemWork system,
            DatabaseAvailability database,
            BackgroundWorkers workers) {
        this.jobs = jobs;
        this.progress = progress;
        this.work = work;
        this.database = database;
        this.worker = workers.worker(
                () -> system.run(this::workOnAll), MAX_CONCURRENT_RUNS, LOG, "The jobs could not be worked on");
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) Startup event) {
        worker.start();
    }

    /** Stops after the rows that are under way; what is left is for other nodes, or for the next start. */
    void stop(@Observes Shutdown event) throws InterruptedException {
        if (!worker.stop()) {
            LOG.log(
                    Level.WARNING,
                    "A row of a job is still under way; its portion is free again when its claim expires");
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobDue due) {
        for (int i = 0; i < MAX_CONCURRENT_RUNS; i++) {
            worker.wake();
        }
    }

    /** Works on all jobs until there is nothing more to do now. */
    void workOnAll() {
        settle();
        boolean more = true;
        while (more && !worker.isStopping()) {
            more = false;
            for (Long job : jobs.working()) {
                more |= !worker.isStopping() && step(job);
            }
        }
    }

    /** Counts that take too long must not keep the jobs from being worked on. */
    private void settle() {
        try {
            progress.settle();
        } catch (RuntimeException e) {
            if (database.isAway()) {
                throw e;
            }
            worker.logFailure(e);
        }
    }

    /**
     * A job that fails must not block the others, whatever the reason: also a statement that takes too long looks like an
     * outage, although the database is there.
     */
    private boolean step(long job) {
        try {
            return work.step(job, worker::isStopping);
        } catch (RuntimeException e) {
            if (database.isAway()) {
                throw e;
            }
            if (failures.isFirst(job)) {
                LOG.log(Level.WARNING, "Job " + job + " could not be worked on; it is tried again and again", e);
            }
            return false;
        }
    }
}
