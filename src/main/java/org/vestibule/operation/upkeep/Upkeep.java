package org.vestibule.operation.upkeep;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.UpkeepTask;

/**
 * Runs the features' upkeep tasks while the application runs: portion after portion while there is something to do,
 * then a pause. Between portions it rests as long as the last one took, so that at least half of the database's time is
 * left for users.
 */
@ApplicationScoped
class Upkeep {

    /** The latest first run of each task: much may have become due while no server ran. */
    private static final Duration AT_LATEST = Duration.ofMinutes(1);

    @Resource
    private ManagedScheduledExecutorService executor;

    private final Map<String, Future<?>> scheduled = new ConcurrentHashMap<>();
    private final Instance<UpkeepTask> tasks;
    private final UpkeepRun run;
    private volatile boolean stopping;

    @Inject
    Upkeep(@Any Instance<UpkeepTask> tasks, UpkeepRun run) {
        this.tasks = tasks;
        this.run = run;
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) Startup event) {
        for (UpkeepTask task : tasks) {
            Duration pause = task.pause();
            Duration first = pause.compareTo(AT_LATEST) < 0 ? pause : AT_LATEST;
            schedule(task, new UpkeepRun.Next(DueRecord.START, first));
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        scheduled.values().forEach(one -> one.cancel(false));
    }

    private void schedule(UpkeepTask task, UpkeepRun.Next next) {
        try {
            scheduled.put(
                    task.name(),
                    executor.schedule(
                            () -> schedule(task, run.of(task, next.from())),
                            next.after().toMillis(),
                            TimeUnit.MILLISECONDS));
        } catch (RejectedExecutionException | IllegalStateException e) {
            if (!stopping) {
                throw e;
            }
        }
    }
}
