package org.vestibule.text.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * A migration that recomputes stored keys, row by row in the order of their ids, in Flyway's transaction. A CDI bean in
 * the package that owns the table; {@code operation} collects these beans.
 */
public abstract class KeyMigration implements JavaMigration {

    // Bounds the memory of a batch, independent of the number of rows.
    private static final int BATCH = 500;

    private final int version;
    private final String description;

    /** @param version the version among all migrations */
    protected KeyMigration(int version, String description) {
        this.version = version;
        this.description = description;
    }

    /** Computes and stores the keys of all rows. */
    protected abstract void computeKeys(Connection connection) throws SQLException;

    /** Fills in the update for one row. */
    protected interface RowUpdate {
        void fill(ResultSet row, PreparedStatement update) throws SQLException;
    }

    /**
     * Updates each row of a query.
     *
     * @param query selects the rows with ids above its only parameter, in ascending order of the column {@code id}
     */
    protected final void updateEach(Connection connection, String query, String update, RowUpdate row)
            throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(query);
                PreparedStatement write = connection.prepareStatement(update)) {
            read.setMaxRows(BATCH);
            long last = Long.MIN_VALUE;
            for (boolean more = true; more; ) {
                read.setLong(1, last);
                more = false;
                try (ResultSet rows = read.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getLong("id");
                        row.fill(rows, write);
                        write.addBatch();
                        more = true;
                    }
                }
                if (more) {
                    write.executeBatch();
                }
            }
        }
    }

    @Override
    public final MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(String.valueOf(version));
    }

    @Override
    public final String getDescription() {
        return description;
    }

    /** Null: the rules may change later, and then another migration recomputes the keys. */
    @Override
    public final Integer getChecksum() {
        return null;
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public final void migrate(Context context) throws SQLException {
        computeKeys(context.getConnection());
    }
}
