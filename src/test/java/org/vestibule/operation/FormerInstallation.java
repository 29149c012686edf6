package org.vestibule.operation;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.vestibule.settings.Settings.Database;

/** A database of version 111, which stored times as local times of the machine. */
final class FormerInstallation {

    private final Connection connection;
    private final Database database;

    private FormerInstallation(Connection connection, Database database) {
        this.connection = connection;
        this.database = database;
    }

    /** Creates the tables of version 111 in an empty database. */
    static FormerInstallation in(Connection connection, Database database) throws SQLException {
        var installation = new FormerInstallation(connection, database);
        installation.migrate(ZoneId.of("UTC"), MigrationVersion.fromVersion("111"));
        return installation;
    }

    /** A database that has tables already. */
    static FormerInstallation at(Connection connection, Database database) {
        return new FormerInstallation(connection, database);
    }

    /** Migrates it to this version. */
    void upgrade(ZoneId formerZone) throws SQLException {
        migrate(formerZone, MigrationVersion.LATEST);
    }

    private void migrate(ZoneId formerZone, MigrationVersion target) throws SQLException {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(source())
                .placeholders(MigrationPlaceholders.of(database))
                .javaMigrations(new InstantsMigration(InstantsDialect.of(database), formerZone))
                .target(target)
                .load()
                .migrate();
    }

    /** For Derby, Flyway's default driver isn't in the shipped jar. */
    private DataSource source() throws SQLException {
        String address = connection.getMetaData().getURL();
        DataSource source = mock();
        when(source.getConnection()).thenAnswer(call -> DriverManager.getConnection(address));
        return source;
    }

    /** Adds a contact that was made and changed at these local times. */
    void addContact(long id, String created, String changed) throws SQLException {
        change(
                "insert into contact (id, version, first_name, last_name, active, sort_key, search_key, created_at, changed_at)"
                        + " values (?, 0, 'Ida', 'Former', true, 'former ida', 'former ida', cast(? as timestamp), cast(? as timestamp))",
                id,
                created,
                changed);
    }

    /** Adds an entry to the audit log, which no later statement may change. */
    void addAuditLogEntry(long id, String happened) throws SQLException {
        change(
                "insert into journal_entry (id, happened_at, happening) values (?, cast(? as timestamp), 'contact.added')",
                id,
                happened);
    }

    int change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** The values of a column as text, in UTC, by the records' numbers. */
    List<String> utc(String table, String column) throws SQLException {
        String value = database == Database.DERBY ? column : column + " at time zone 'UTC'";
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("select " + value + " from " + table + " order by id");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1).replaceFirst("\\.0$", ""));
            }
        }
        return found;
    }
}
