package org.vestibule.operation.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vestibule.security.SystemWork;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/** Runs one portion of an upkeep task, logs failures, and returns when and where to continue. */
@ApplicationScoped
class UpkeepRun {

    private static final Logger LOG = Logger.getLogger(UpkeepRun.class.getName());

    /** A portion of few records takes no time; this bounds how many run per second. */
    private static final Duration MIN_REST = Duration.ofMillis(50);

    private final String node = UUID.randomUUID().toString();
    private final UpkeepLease lease;
    private final UpkeepMeter meter;
    private final SystemWork system;
    private final DatabaseAvailability availability;

    /**
     * The next run.
     *
     * @param from the due record after which to continue
     * @param after how long to wait before it
     */
    record Next(DueRecord from, Duration after) {}

    @Inject
    UpkeepRun(UpkeepLease lease, UpkeepMeter meter, SystemWork system, DatabaseAvailability availability) {
        this.lease = lease;
        this.meter = meter;
        this.system = system;
        this.availability = availability;
    }

    /** Runs a portion, unless another node runs the task. Never throws, because that would end the schedule. */
    Next of(UpkeepTask task, DueRecord from) {
        var begin = new Next(DueRecord.START, task.pause());
        if (availability.isAway()) {
            // The outage is logged already, and no task has failed.
            return begin;
        }
        try {
            return lease.take(task.name(), node) ? portion(task, from) : whenItEnds(task);
        } catch (RuntimeException | Error e) {
            meter.failed(task.name(), 1);
            LOG.log(Level.WARNING, e, () -> "Upkeep " + task.name() + " failed; it is tried again in " + task.pause());
            return begin;
        }
    }

    private Next portion(UpkeepTask task, DueRecord from) {
        var portion = new AtomicReference<Portion>();
        long start = System.nanoTime();
        system.run(() -> portion.set(task.run(from)));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        tell(task, portion.get());
        return portion.get()
                .next()
                .map(next -> new Next(next, portion.get().interrupted() ? task.pause() : rest(took)))
                .orElseGet(() -> new Next(DueRecord.START, task.pause()));
    }

    /**
     * When the other node's lease ends: that node may have been killed, and its work shouldn't wait for a whole pause.
     */
    private static Next whenItEnds(UpkeepTask task) {
        Duration pause = task.pause();
        return new Next(DueRecord.START, pause.compareTo(UpkeepLease.LENGTH) < 0 ? pause : UpkeepLease.LENGTH);
    }

    private static Duration rest(Duration took) {
        return took.compareTo(MIN_REST) > 0 ? took : MIN_REST;
    }

    /**
     * Logs one line for a portion, with the stack trace of its first failure: thousands may have failed for the same
     * reason.
     */
    private void tell(UpkeepTask task, Portion portion) {
        meter.failed(task.name(), portion.failures().size());
        portion.failures().stream()
                .findFirst()
                .ifPresent(first -> LOG.log(
                        Level.WARNING,
                        first.cause(),
                        () -> "Upkeep " + task.name() + " skipped "
                                + portion.failures().size() + " records that failed, until its next turn; the first is "
                                + first.recordId()));
    }
}
