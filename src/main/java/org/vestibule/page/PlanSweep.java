package org.vestibule.page;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vestibule.security.SystemWork;

/** Publishes pages soon after the times that their authors planned. Every node may sweep; each publication happens once. */
@ApplicationScoped
class PlanSweep {

    private static final Logger LOG = Logger.getLogger(PlanSweep.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private volatile Future<?> sweeps;

    private final PlanStep step;
    private final SystemWork system;

    @Inject
    PlanSweep(PlanStep step, SystemWork system) {
        this.step = step;
        this.system = system;
    }

    protected PlanSweep() {
        this(null, null);
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) Startup event) {
        sweeps = executor.scheduleWithFixedDelay(() -> system.run(this::sweep), 30, 15, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (sweeps != null) {
            sweeps.cancel(false);
        }
    }

    void sweep() {
        try {
            step.due().forEach(this::carryOut);
        } catch (RuntimeException e) {
            // The executor would never call again after an exception.
            LOG.log(Level.WARNING, "Looking for planned publications failed; the next sweep tries again", e);
        }
    }

    private void carryOut(long id) {
        try {
            step.carryOut(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "The planned publication " + id + " failed; the next sweep tries again");
        }
    }
}
