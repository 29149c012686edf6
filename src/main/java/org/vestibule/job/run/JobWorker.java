package org.vestibule.job.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vestibule.job.JobDue;
import org.vestibule.job.JobRepository;
import org.vestibule.security.SystemWork;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shared.Outage;
import org.vestibule.shared.ServerStop;

/**
 * Works on the jobs of this installation: at once after one was made, started or resumed on this node, and every few seconds
 * for those of other nodes. Any number of nodes may do so on one database. Jobs take turns, portion by portion.
 */
@ApplicationScoped
public class JobWorker {

    private static final Logger LOG = Logger.getLogger(JobWorker.class.getName());
    private static final int SECONDS_BETWEEN_SWEEPS = 5;

    /** How many portions a node works on at once: few, because people use the same database. */
    private static final int MAX_CONCURRENT_SWEEPS = 2;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    private final JobRepository jobs;
    private final JobProgress progress;
    private final WorkOnPortion work;
    private final SystemWork system;
    private final DatabaseAvailability database;
    private final ServerStop stop;
    private final Semaphore sweepers = new Semaphore(MAX_CONCURRENT_SWEEPS);

    /** The jobs whose failure was logged recently: they fail again every few seconds. */
    private final Cache<Long, Boolean> told = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofHours(1))
            .executor(Runnable::run)
            .build();

    private volatile Future<?> sweeps;

    @Inject
    public JobWorker(
            JobRepository jobs,
            JobProgress progress,
            WorkOnPortion work,
            SystemWork system,
            DatabaseAvailability database,
            ServerStop stop) {
        this.jobs = jobs;
        this.progress = progress;
        this.work = work;
        this.system = system;
        this.database = database;
        this.stop = stop;
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) Startup event) {
        sweeps = executor.scheduleWithFixedDelay(
                this::sweep, SECONDS_BETWEEN_SWEEPS, SECONDS_BETWEEN_SWEEPS, TimeUnit.SECONDS);
    }

    /** Stops after the rows that are under way; what is left is for other nodes, or for the next start. */
    void stop(@Observes Shutdown event) throws InterruptedException {
        if (sweeps != null) {
            sweeps.cancel(false);
        }
        if (!stop.await(sweepers, MAX_CONCURRENT_SWEEPS)) {
            LOG.warning("A row of a job is still under way; its portion is free again when its claim ends");
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobDue due) {
        if (sweeps != null && !stop.hasBegun()) {
            for (int i = 0; i < MAX_CONCURRENT_SWEEPS; i++) {
                executor.execute(this::sweep);
            }
        }
    }

    private void sweep() {
        if (stop.hasBegun() || database.isAway() || !sweepers.tryAcquire()) {
            return;
        }
        try {
            system.run(this::workOnAll);
        } catch (RuntimeException | Error e) {
            // The executor cancels a schedule when a run throws, which would stop all jobs until the next start.
            tell(e);
        } finally {
            sweepers.release();
        }
    }

    /** Works on all jobs until there is nothing more to do now. */
    void workOnAll() {
        settle();
        boolean more = true;
        while (more && !stop.hasBegun()) {
            more = false;
            for (Long job : jobs.working()) {
                more |= !stop.hasBegun() && step(job);
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
            tell(e);
        }
    }

    /**
     * A job that fails must not block the others, whatever the reason: also a statement that takes too long looks like an
     * outage, although the database is there.
     */
    private boolean step(long job) {
        try {
            return work.step(job, stop::hasBegun);
        } catch (RuntimeException e) {
            if (database.isAway()) {
                throw e;
            }
            if (told.asMap().putIfAbsent(job, true) == null) {
                LOG.log(Level.WARNING, e, () -> "Job " + job + " could not be worked on; it is tried again and again");
            }
            return false;
        }
    }

    private void tell(Throwable failure) {
        if (Outage.of(failure).isEmpty()) {
            LOG.log(Level.SEVERE, "The jobs could not be worked on; the next run tries again", failure);
        } else if (!database.isAway()) {
            LOG.warning(() -> "The jobs could not be worked on; the next run tries again: " + failure.getMessage());
        }
    }
}
