package org.vestibule.operation;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vestibule.settings.Settings.Database;

/** The SQL by which {@link InstantsMigration} changes the tables of one database product. */
enum InstantsDialect {
    /**
     * Keeps the type and converts the values to UTC. The audit log's triggers forbid updates, so they are dropped
     * meanwhile.
     */
    DERBY {
        @Override
        List<String> before() {
            return List.of("DROP TRIGGER journal_entry_unchanged", "DROP TRIGGER journal_entry_kept");
        }

        @Override
        List<String> after() {
            return List.of(MigrationPlaceholders.DERBY_GUARD.strip().split(";\\s*"));
        }

        @Override
        String convert(String table, Map<String, UtcOffsets> columns) {
            return columns.entrySet().stream()
                    .map(column -> String.format(
                            Locale.ROOT, "\"%s\" = %s", column.getKey(), utc(column.getKey(), column.getValue())))
                    .collect(Collectors.joining(", ", "UPDATE \"" + table + "\" SET ", ""));
        }

        private static String utc(String column, UtcOffsets offsets) {
            return choice(
                    column,
                    offsets,
                    offset -> String.format(
                            Locale.ROOT,
                            "{fn TIMESTAMPADD(SQL_TSI_SECOND, %d, \"%s\")}",
                            -offset.getTotalSeconds(),
                            column));
        }
    },

    /** Changes the type, with one command for each table, so that PostgreSQL rewrites it once. */
    POSTGRESQL {
        @Override
        List<String> before() {
            return List.of();
        }

        @Override
        List<String> after() {
            return List.of();
        }

        @Override
        String convert(String table, Map<String, UtcOffsets> columns) {
            return columns.entrySet().stream()
                    .map(column -> String.format(
                            Locale.ROOT,
                            "ALTER COLUMN \"%1$s\" TYPE TIMESTAMP WITH TIME ZONE USING (\"%1$s\" - %2$s) AT TIME ZONE 'UTC'",
                            column.getKey(),
                            offset(column.getKey(), column.getValue())))
                    .collect(Collectors.joining(", ", "ALTER TABLE \"" + table + "\" ", ""));
        }

        private static String offset(String column, UtcOffsets offsets) {
            return choice(
                    column,
                    offsets,
                    offset -> String.format(Locale.ROOT, "INTERVAL '%d seconds'", offset.getTotalSeconds()));
        }
    };

    private static final DateTimeFormatter LITERAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    static InstantsDialect of(Database database) {
        return switch (database) {
            case DERBY -> DERBY;
            case POSTGRESQL -> POSTGRESQL;
        };
    }

    /** The statements before the first table. */
    abstract List<String> before();

    /** The statements after the last table. */
    abstract List<String> after();

    /** The statement that converts these columns of a table. */
    abstract String convert(String table, Map<String, UtcOffsets> columns);

    private static String choice(String column, UtcOffsets offsets, Function<ZoneOffset, String> term) {
        String earliest = term.apply(offsets.first());
        return offsets.latestFirst().isEmpty()
                ? earliest
                : offsets.latestFirst().stream()
                        .map(entry -> String.format(
                                Locale.ROOT,
                                "WHEN \"%s\" >= CAST('%s' AS TIMESTAMP) THEN %s",
                                column,
                                LITERAL.format(entry.from()),
                                term.apply(entry.offset())))
                        .collect(Collectors.joining(" ", "CASE ", " ELSE " + earliest + " END"));
    }
}
