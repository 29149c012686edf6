package org.vestibule.operation.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import org.vestibule.mail.delivery.EmailDispatcher;
import org.vestibule.operation.JvmDefaults;
import org.vestibule.operation.Migration;
import org.vestibule.operation.StartTask;
import org.vestibule.operation.StartupFailure;
import org.vestibule.operation.health.DataFolder;
import org.vestibule.operation.health.DatabaseCheck;
import org.vestibule.operation.health.DatabaseMonitor;
import org.vestibule.operation.health.StartProgress;
import org.vestibule.security.HashedPassword;
import org.vestibule.security.SystemWork;
import org.vestibule.settings.InvalidConfigurationExit;
import org.vestibule.settings.InvalidSettingException;
import org.vestibule.settings.Settings;

/**
 * Runs the steps before the first request, in order: the settings, the database and its migrations, the first
 * administrator, the start tasks of the features. A failing step aborts the startup.
 */
@ApplicationScoped
class StartupSequence {

    private static final Logger LOG = Logger.getLogger(StartupSequence.class.getName());

    /** How often to wait for the lock, each time as long as a statement may take. */
    private static final int MAX_WAITS = 75;

    /** Looked up in the first step, which reports invalid settings. */
    @Inject
    Instance<Settings> settings;

    @Inject
    JvmDefaults jvm;

    @Inject
    DatabaseCheck database;

    @Inject
    DatabaseMonitor monitor;

    @Inject
    Migration migration;

    @Inject
    StartupLock turn;

    @Inject
    FirstAdministrator administrator;

    @Inject
    @Any
    Instance<StartTask> tasks;

    @Inject
    SystemWork system;

    @Inject
    EmailDispatcher dispatcher;

    @Inject
    StartProgress progress;

    @Inject
    ReadyAnnouncement announcement;

    void start(@Observes @Priority(1) Startup event) {
        try {
            run(settings.get());
        } catch (InvalidSettingException e) {
            InvalidConfigurationExit.because(e.getMessage());
        } catch (RuntimeException | Error e) {
            StartupFailure.because(e);
        }
    }

    private void run(Settings given) {
        given.warnings().forEach(LOG::warning);
        jvm.check();
        DataFolder.check(given.dataDir());
        database.check(given);
        monitor.start(given.database());
        migration.run();
        progress.migrated();
        // Before the lock, which needs a transaction: passwords are hashed here.
        Optional<HashedPassword> firstPassword = administrator.prepare(given);
        tasks.forEach(task -> system.run(task::prepare));
        takeTurn(() -> {
            administrator.ensure(given, firstPassword);
            tasks.forEach(task -> system.run(task::run));
        });
        dispatcher.start();
        progress.done();
        announcement.whenReady();
    }

    /** Takes the lock; waits as long as a first start with demonstration data may take on a slow machine. */
    private void takeTurn(Runnable work) {
        for (int wait = 1; ; wait++) {
            try {
                turn.take(work);
                return;
            } catch (StartupLock.StillTaken e) {
                if (wait == MAX_WAITS) {
                    throw e;
                }
                LOG.info("Waiting for another node that is starting");
            }
        }
    }
}
