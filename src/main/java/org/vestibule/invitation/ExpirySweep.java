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
 * Looks after open invitations as time passes. It marks them as Expired soon after their time is over: nothing waits for
 * it, since the clock is what counts; it keeps the records honest for whoever reads the tables. It has reminders written,
 * too. Every node may sweep.
 */
@ApplicationScoped
class ExpirySweep {

    private static final Logger LOG = Logger.getLogger(ExpirySweep.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private volatile Future<?> sweeps;

    private final ExpiryStep step;
    private final Reminding reminding;
    private final SystemWork system;

    @Inject
    ExpirySweep(ExpiryStep step, Reminding reminding, SystemWork system) {
        this.step = step;
        this.reminding = reminding;
        this.system = system;
    }

    protected ExpirySweep() {
        this(null, null, null);
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) Startup event) {
        sweeps = executor.scheduleWithFixedDelay(
                () -> {
                    system.run(() -> sweep(step::markSome));
                    system.run(() -> sweep(reminding::remindSome));
                },
                1,
                5,
                TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (sweeps != null) {
            sweeps.cancel(false);
        }
    }

    private static void sweep(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // The executor would never call again after an exception.
            LOG.log(Level.WARNING, "Looking after open invitations failed; the next sweep tries again", e);
        }
    }
}
