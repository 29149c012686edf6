package org.vestibule.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.vestibule.settings.Settings;

/** Brings the database to this version's tables, by the scripts under {@code db/migration}. */
@ApplicationScoped
public class Migration {

    /** Flyway warns of each Derby that is newer than the one it was tried with; the tests here try ours. */
    private static final Logger VERSIONS = Logger.getLogger("org.flywaydb.core.internal.database.base.Database");

    @Resource(lookup = "jdbc/vestibule")
    private DataSource database;

    private final Settings settings;

    @Inject
    public Migration(Settings settings) {
        this.settings = settings;
    }

    protected Migration() {
        this(null);
    }

    /** Runs what is missing. Several nodes may do it at once: the database lets one go first. */
    void run() {
        VERSIONS.setLevel(Level.SEVERE);
        Flyway flyway = Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .placeholders(DatabaseWords.of(settings.database()))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        flyway.migrate();
        if (flyway.info().applied().length == 0) {
            // Flyway finds no scripts, and says nothing, where it mistakes the class loader for another server's.
            throw new IllegalStateException("No migration was found on the class path");
        }
    }
}
