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

/** Brings the database to this version's tables, by the scripts under {@code db/migration} and the migrations in Java. */
@ApplicationScoped
public class Migration {

    /** Flyway warns of each Derby that is newer than the one it was tried with; the tests here try ours. */
    private static final Logger VERSIONS = Logger.getLogger("org.flywaydb.core.internal.database.base.Database");

    /** Derby notes each statement that changes no row, and each index that it has already. Errors are thrown. */
    private static final Logger NOTES =
            Logger.getLogger("org.flywaydb.core.internal.sqlscript.DefaultSqlScriptExecutor");

    /** Without time limits: a migration of large tables takes its time. */
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

    /** Runs what is missing. Several nodes may do it at once: the database lets one go first. */
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
                // Without it, the name of the role, which may look like a placeholder, becomes part of a script.
                .installedBy("Vestibule")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        flyway.migrate();
        if (flyway.info().applied().length == 0) {
            // Flyway says nothing where it is given no scripts.
            throw new IllegalStateException("No migration was found on the class path");
        }
        if (settings.database() == Settings.Database.POSTGRESQL) {
            new SearchIndexes(database).make();
        }
        WidgetTables.among(files).forEach((name, scripts) -> migrate(loader, name, scripts));
    }

    /** Brings the tables of a jar of widgets to its version. It has a history of its own, as it comes and goes by itself. */
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

    /** The rooms' own, which are beans, and the one that needs to know the machine. */
    private JavaMigration[] inJava() {
        var instants = new InstantsMigration(
                InstantsDialect.of(settings.database()), settings.formerZone().orElseGet(jvm::machineZone));
        return Stream.concat(Stream.of(instants), javaMigrations.stream()).toArray(JavaMigration[]::new);
    }
}
