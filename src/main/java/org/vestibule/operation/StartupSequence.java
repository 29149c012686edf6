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
import org.vestibule.settings.Settings;
import org.vestibule.settings.WrongSetting;

/**
 * Does in order what has to be done before the first request: the settings, the database and its tables, the first
 * administrator, the tasks of other rooms. What can't be done ends the start.
 */
@ApplicationScoped
class StartupSequence {

    /** Looked up in the first step: its being wrong is for that step to tell. */
    @Inject
    Instance<Settings> settings;

    @Inject
    DatabaseCheck database;

    @Inject
    Migration migration;

    @Inject
    StartTurn turn;

    @Inject
    FirstAdministrator administrator;

    @Inject
    @Any
    Instance<StartTask> tasks;

    @Inject
    SystemWork system;

    @Inject
    Dispatcher dispatcher;

    @Inject
    StartProgress progress;

    @Inject
    ReadyAnnouncement announcement;

    void start(@Observes @Priority(1) Startup event) {
        try {
            run(settings.get());
        } catch (WrongSetting e) {
            RefusedStart.because(e.getMessage());
        }
    }

    private void run(Settings given) {
        DataFolder.check(given.dataDir());
        database.check(given);
        migration.run();
        progress.migrated();
        turn.take(() -> {
            administrator.ensure(given);
            tasks.forEach(task -> system.run(task::run));
        });
        dispatcher.start();
        progress.done();
        announcement.whenReady();
    }
}
