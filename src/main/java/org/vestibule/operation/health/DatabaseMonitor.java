package org.vestibule.operation.health;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.vestibule.settings.Settings.Database;
import org.vestibule.shared.DatabaseAvailability;

/**
 * Probes the database each second over a connection of its own, so that neither health checks nor requests have to wait
 * to find out that it is away, and an exhausted pool isn't mistaken for an outage.
 */
@ApplicationScoped
public class DatabaseMonitor {

    private static final Logger LOG = Logger.getLogger(DatabaseMonitor.class.getName());
    private static final int SECONDS_BETWEEN_PROBES = 1;
    private static final int SECONDS_FOR_A_PROBE = 2;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource(lookup = "jdbc/vestibule-health")
    private DataSource database;

    private final DatabaseAvailability availability;
    private volatile Future<?> probes;

    @Inject
    DatabaseMonitor(DatabaseAvailability availability) {
        this.availability = availability;
    }

    /** Starts probing; call it once, when the database is available. */
    public void start(Database product) {
        availability.probed(true);
        probes = scheduler.scheduleWithFixedDelay(() -> probe(product), 0, SECONDS_BETWEEN_PROBES, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (probes != null) {
            probes.cancel(false);
        }
    }

    private void probe(Database product) {
        availability.probing();
        boolean answer = answers(product);
        if (availability.probed(answer)) {
            tell(answer);
        }
    }

    private boolean answers(Database product) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS_FOR_A_PROBE);
            return statement.execute(product == Database.DERBY ? "values 1" : "select 1");
        } catch (SQLException | RuntimeException | Error e) {
            // Any exception is caught, because it would end the schedule of probes.
            LOG.log(Level.FINE, "The database didn't answer a probe", e);
            return false;
        }
    }

    private static void tell(boolean answers) {
        if (answers) {
            LOG.warning("The database answers again");
        } else {
            LOG.warning("The database doesn't answer: requests that need it get 503 until it does");
        }
    }
}
