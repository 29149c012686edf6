package org.vestibule.operation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Converts stored local times into instants. Until version 111 every time was stored as the local time of the zone that
 * the server's JVM was in; from 112 on Derby holds UTC, and PostgreSQL {@code timestamp with time zone}. It converts
 * all columns found in the catalog, in one transaction.
 */
final class InstantsMigration implements JavaMigration {

    private final InstantsDialect dialect;
    private final ZoneId formerZone;

    /** @param formerZone the zone of the JVM that stored the times */
    InstantsMigration(InstantsDialect dialect, ZoneId formerZone) {
        this.dialect = dialect;
        this.formerZone = formerZone;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("112");
    }

    @Override
    public String getDescription() {
        return "instants";
    }

    /** Null: the SQL depends on the stored times, so there is nothing to compare later. */
    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            execute(dialect.before(), statement);
            for (var table : TimeColumns.withoutZone(connection).entrySet()) {
                statement.execute(
                        dialect.convert(table.getKey(), offsets(table.getKey(), table.getValue(), statement)));
            }
            execute(dialect.after(), statement);
        }
    }

    private static void execute(List<String> commands, Statement statement) throws SQLException {
        for (String command : commands) {
            statement.execute(command);
        }
    }

    private Map<String, UtcOffsets> offsets(String table, List<String> columns, Statement statement)
            throws SQLException {
        Map<String, UtcOffsets> offsets = new LinkedHashMap<>();
        for (String column : columns) {
            String query =
                    String.format(Locale.ROOT, "SELECT MIN(\"%1$s\"), MAX(\"%1$s\") FROM \"%2$s\"", column, table);
            try (ResultSet ends = statement.executeQuery(query)) {
                ends.next();
                offsets.put(
                        column,
                        ends.getTimestamp(1) == null
                                ? UtcOffsets.NONE
                                : UtcOffsets.in(
                                        formerZone,
                                        ends.getTimestamp(1).toLocalDateTime(),
                                        ends.getTimestamp(2).toLocalDateTime()));
            }
        }
        return offsets;
    }
}
