package org.vestibule.operation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.vestibule.mail.Dispatcher;
import org.vestibule.security.SystemWork;
import org.vestibule.settings.Settings;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccounts;

/** Does in order what has to be done before the first request: the tables, the first administrator, the demonstration. */
@ApplicationScoped
class StartupSequence {

    @Inject
    Migration migration;

    @Inject
    Settings settings;

    @Inject
    SystemWork system;

    @Inject
    StaffAccounts staff;

    @Inject
    Dispatcher dispatcher;

    void start(@Observes @Priority(1) Startup event) {
        migration.run();
        if (settings.demo()) {
            system.run(() -> staff.open("crm", "Grace Okafor", "vestibule-demo", Job.CRM_USER));
        }
        dispatcher.start();
    }
}
