package org.vestibule.widget.internal.guard;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.vestibule.shared.DatabaseAvailability;

/** Interrupts widgets that take too long, checking once a second while the application runs. */
@ApplicationScoped
class WidgetWatchdog {

    private static final Logger LOG = System.getLogger(WidgetWatchdog.class.getName());

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final SuspendedWidgets suspended;
    private final DatabaseAvailability database;

    private volatile Future<?> looking;

    @Inject
    WidgetWatchdog(SuspendedWidgets suspended, DatabaseAvailability database) {
        this.suspended = suspended;
        this.database = database;
    }

    void start(@Observes Startup event) {
        looking = scheduler.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /**
     * Interrupts late widgets, and suspends them unless the database is away: widgets that wait for it aren't to blame.
     */
    private void look() {
        try {
            WidgetCall.interruptLate(widget -> {
                if (!database.isAway()) {
                    suspended.suspendWhileAtWork(widget);
                }
            });
        } catch (RuntimeException | Error e) {
            // A schedule ends with the first run that throws: then no late widget would ever be interrupted again.
            LOG.log(Level.ERROR, "Late widgets could not be looked for; the next second tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
