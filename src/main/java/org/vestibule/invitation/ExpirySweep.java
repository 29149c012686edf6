package org.vestibule.invitation;

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

/**
 * Marks invitations as Expired soon after their time is over. Nothing waits for it, since the clock is what counts; it
 * keeps the records honest for whoever reads the tables. Every node may sweep.
 */
@ApplicationScoped
class ExpirySweep {

    private static final Logger LOG = Logger.getLogger(ExpirySweep.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private volatile Future<?> sweeps;

    private final ExpiryStep step;
    private final SystemWork system;

    @Inject
    ExpirySweep(ExpiryStep step, SystemWork system) {
        this.step = step;
        this.system = system;
    }

    protected ExpirySweep() {
        this(null, null);
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) Startup event) {
        sweeps = executor.scheduleWithFixedDelay(() -> system.run(this::sweep), 1, 5, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (sweeps != null) {
            sweeps.cancel(false);
        }
    }

    private void sweep() {
        try {
            step.markSome();
        } catch (RuntimeException e) {
            // The executor would never call again after an exception.
            LOG.log(Level.WARNING, "Marking expired invitations failed; the next sweep tries again", e);
        }
    }
}
