package org.vestibule.operation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.vestibule.mail.Dispatcher;
import org.vestibule.security.SystemWork;

/** Does in order what has to be done before the first request: the tables, the first administrator, the demonstration. */
@ApplicationScoped
class StartupSequence {

    @Inject
    Migration migration;

    @Inject
    SystemWork system;

    @Inject
    @Any
    Instance<StartTask> tasks;

    @Inject
    Dispatcher dispatcher;

    void start(@Observes @Priority(1) Startup event) {
        migration.run();
        tasks.forEach(task -> system.run(task::run));
        dispatcher.start();
    }
}
