package org.vestibule.security.tries;

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

/** Removes counts whose time is over. Nothing waits for it: they don't count any more. Every node may sweep. */
@ApplicationScoped
class CountSweep {

    private static final Logger LOG = Logger.getLogger(CountSweep.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private volatile Future<?> sweeps;

    private final CountingStep counting;
    private final SystemWork system;

    @Inject
    CountSweep(CountingStep counting, SystemWork system) {
        this.counting = counting;
        this.system = system;
    }

    protected CountSweep() {
        this(null, null);
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) Startup event) {
        sweeps = executor.scheduleWithFixedDelay(() -> system.run(this::sweep), 7, 10, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (sweeps != null) {
            sweeps.cancel(false);
        }
    }

    void sweep() {
        try {
            counting.forgetEnded();
        } catch (RuntimeException e) {
            // The executor would never call again after an exception.
            LOG.log(Level.WARNING, "Removing old counts failed; the next sweep tries again", e);
        }
    }
}
