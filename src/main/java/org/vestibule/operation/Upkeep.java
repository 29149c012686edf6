package org.vestibule.operation;

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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vestibule.security.SystemWork;
import org.vestibule.shared.UpkeepStep;

/** Takes the steps of upkeep that the features know, each in its own time, from the start to the stop of the application. */
@ApplicationScoped
class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class.getName());

    /** When each is taken for the first time: much may have become due while nothing ran. */
    private static final Duration AT_LATEST = Duration.ofMinutes(1);

    @Resource
    private ManagedScheduledExecutorService executor;

    private final List<Future<?>> running = new CopyOnWriteArrayList<>();
    private final Instance<UpkeepStep> steps;
    private final SystemWork system;

    @Inject
    Upkeep(@Any Instance<UpkeepStep> steps, SystemWork system) {
        this.steps = steps;
        this.system = system;
    }

    protected Upkeep() {
        this(null, null);
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) Startup event) {
        for (UpkeepStep step : steps) {
            long pause = step.pause().toMillis();
            long first = Math.min(pause, AT_LATEST.toMillis());
            running.add(executor.scheduleWithFixedDelay(() -> take(step), first, pause, TimeUnit.MILLISECONDS));
        }
    }

    @PreDestroy
    void stop() {
        running.forEach(one -> one.cancel(false));
    }

    private void take(UpkeepStep step) {
        try {
            system.run(step::takeStep);
        } catch (RuntimeException e) {
            // The executor would never call again after an exception.
            LOG.log(Level.WARNING, e, () -> step + " failed; it is tried again in " + step.pause());
        }
    }
}
