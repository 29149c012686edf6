package org.vestibule.widget.internal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Looks once a second for widgets that take too long, from the start of the application to its stop. */
@ApplicationScoped
class WidgetWatchdog {

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private volatile Future<?> looking;

    void start(@Observes Startup event) {
        looking = scheduler.scheduleWithFixedDelay(WidgetCall::interruptLate, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
