package org.vestibule.shared.background;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shared.Outage;

/**
 * Does work of this node in the background: every few seconds, and at once when it is woken, until the server stops. While
 * the database is away it does nothing. A run that fails is logged, and the next run tries again. Safe for use by many
 * threads. {@link BackgroundWorkers} makes them.
 */
public final class BackgroundWorker {

    private static final int SECONDS_BETWEEN_RUNS = 5;

    private final Runnable work;
    private final int concurrent;
    private final Logger log;
    private final String failure;
    private final ScheduledExecutorService executor;
    private final DatabaseAvailability database;
    private final ServerStop stop;
    private final Semaphore turns;

    private volatile Future<?> schedule;

    BackgroundWorker(
            Runnable work,
            int concurrent,
            Logger log,
            String failure,
            ScheduledExecutorService executor,
            DatabaseAvailability database,
            ServerStop stop) {
        this.work = work;
        this.concurrent = concurrent;
        this.log = log;
        this.failure = failure;
        this.executor = executor;
        this.database = database;
        this.stop = stop;
        this.turns = new Semaphore(concurrent);
    }

    /** Starts working; call it once. */
    public void start() {
        schedule = executor.scheduleWithFixedDelay(this::run, 0, SECONDS_BETWEEN_RUNS, TimeUnit.SECONDS);
    }

    /** Runs at once, in another thread, if it was started and has a turn left. */
    public void wake() {
        if (schedule != null && !stop.hasBegun()) {
            executor.execute(this::run);
        }
    }

    /** Whether the server stops, so that nothing more may be begun. */
    public boolean isStopping() {
        return stop.hasBegun();
    }

    /**
     * Ends the schedule, and waits for what is under way. Call it when the server stops, while all beans still work: the
     * order of their destruction isn't defined.
     *
     * @return whether all runs were finished in time
     */
    public boolean stop() throws InterruptedException {
        if (schedule != null) {
            schedule.cancel(false);
        }
        return stop.await(turns, concurrent);
    }

    private void run() {
        if (stop.hasBegun() || database.isAway() || !turns.tryAcquire()) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            // The executor cancels a schedule when a run throws, which would end all further runs until the next start.
            logFailure(e);
        } finally {
            turns.release();
        }
    }

    /** Logs an outage in one line; skips database outages, which the database monitor logs. */
    public void logFailure(Throwable cause) {
        if (Outage.of(cause).isEmpty()) {
            log.log(Level.ERROR, failure + "; the next run tries again", cause);
        } else if (!database.isAway()) {
            log.log(Level.WARNING, failure + "; the next run tries again: " + cause.getMessage());
        }
    }
}
