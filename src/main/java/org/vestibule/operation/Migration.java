package org.vestibule.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;
import org.vestibule.settings.Settings;

/**
 * Migrates the database to this version's schema, by the scripts under {@code db/migration} and the migrations in Java.
 */
@ApplicationScoped
public class Migration {

    /** Silenced: Flyway warns about each Derby version newer than the one it was tested with; our tests cover ours. */
    private static final Logger VERSIONS = Logger.getLogger("org.flywaydb.core.internal.database.base.Database");

    /**
     * Silenced: it logs each statement on Derby that changes no row, and each index that exists already. Errors are
     * thrown.
     */
    private static final Logger NOTES =
            Logger.getLogger("org.flywaydb.core.internal.sqlscript.DefaultSqlScriptExecutor");

    /** Without time limits: migrating large tables can take long. */
    @Resource(lookup = "jdbc/vestibule-migration")
    private DataSource database;

    private final Settings settings;
    private final JvmDefaults jvm;
    private final Instance<JavaMigration> javaMigrations;

    @Inject
    public Migration(Settings settings, JvmDefaults jvm, @Any Instance<JavaMigration> javaMigrations) {
        this.settings = settings;
        this.jvm = jvm;
        this.javaMigrations = javaMigrations;
    }

    /**
     * Runs the missing migrations. Several nodes may call it at once: a lock in the database makes them run one after
     * another.
     */
    public void run() {
        VERSIONS.setLevel(Level.SEVERE);
        NOTES.setLevel(Level.SEVERE);
        ClassLoader loader = getClass().getClassLoader();
        MigrationFiles files = MigrationFiles.onClassPath(loader);
        Flyway flyway = Flyway.configure(loader)
                .resourceProvider(MigrationScripts.among(files))
                .dataSource(database)
                .placeholders(MigrationPlaceholders.of(settings.database()))
                .javaMigrations(inJava())
                // Otherwise Flyway would insert the name of the role, which may look like a placeholder, into a script.
                .installedBy("Vestibule")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        flyway.migrate();
        if (flyway.info().applied().length == 0) {
            // Flyway doesn't report that it was given no scripts.
            throw new IllegalStateException("No migration was found on the class path");
        }
        if (settings.database() == Settings.Database.POSTGRESQL) {
            new SearchIndexes(database).make();
        }
        WidgetTables.among(files).forEach((name, scripts) -> migrate(loader, name, scripts));
    }

    /**
     * Migrates the tables of a widget jar to its version. Each jar has its own history, because it is installed and
     * removed independently.
     */
    private void migrate(ClassLoader loader, String name, List<URL> scripts) {
        try {
            Flyway.configure(loader)
                    .resourceProvider(MigrationScripts.of(scripts))
                    .dataSource(database)
                    .placeholders(MigrationPlaceholders.ofWidgets(settings.database()))
                    .installedBy("Vestibule")
                    .table(name + "_schema_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new IllegalStateException(
                    "The migrations of " + name + ", " + scripts + ", failed: " + e.getMessage(), e);
        }
    }

    /** The features' migrations, which are beans, and the one that needs the machine's zone. */
    private JavaMigration[] inJava() {
        var instants = new InstantsMigration(
                InstantsDialect.of(settings.database()), settings.formerZone().orElseGet(jvm::machineZone));
        return Stream.concat(Stream.of(instants), javaMigrations.stream()).toArray(JavaMigration[]::new);
    }
}
