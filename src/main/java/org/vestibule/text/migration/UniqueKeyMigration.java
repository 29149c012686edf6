package org.vestibule.text.migration;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A {@link KeyMigration} for a column that a constraint keeps unique. If rows now have the same key, the row that had
 * the key before keeps it; otherwise the first one gets it. The others keep their former keys, which no new text has
 * any more, and are named in the log.
 */
public abstract class UniqueKeyMigration extends KeyMigration {

    private static final Logger LOG = System.getLogger(UniqueKeyMigration.class.getName());

    private record Row(long id, String scope, String former, String key) {
        String place() {
            return scope + ":" + key;
        }
    }

    protected UniqueKeyMigration(int version, String description) {
        super(version, description);
    }

    /**
     * Computes a column's keys.
     *
     * @param scope the column within whose values the key is unique, or a constant
     * @param room the maximum length of a key in its column; a row with a longer key keeps its former one
     */
    protected final void computeUnique(
            Connection connection,
            String table,
            String scope,
            String text,
            String key,
            int room,
            UnaryOperator<String> rule)
            throws SQLException {
        List<Row> changed = new ArrayList<>();
        Map<String, Long> owners = new HashMap<>();
        String query = "SELECT id, " + scope + ", " + text + ", " + key + " FROM " + table + " ORDER BY id";
        try (Statement read = connection.createStatement();
                ResultSet rows = read.executeQuery(query)) {
            while (rows.next()) {
                var row = new Row(rows.getLong(1), rows.getString(2), rows.getString(4), rule.apply(rows.getString(3)));
                if (row.key().equals(row.former())) {
                    owners.put(row.place(), row.id());
                } else if (row.key().length() > room) {
                    LOG.log(
                            Level.WARNING,
                            "{0} {1} keeps its former {2}, as the new one has no room",
                            table,
                            String.valueOf(row.id()),
                            key);
                } else {
                    changed.add(row);
                }
            }
        }
        String update = "UPDATE " + table + " SET " + key + " = ? WHERE id = ?";
        try (PreparedStatement write = connection.prepareStatement(update)) {
            for (Row row : changed) {
                Long owner = owners.putIfAbsent(row.place(), row.id());
                if (owner == null) {
                    write.setString(1, row.key());
                    write.setLong(2, row.id());
                    write.executeUpdate();
                } else {
                    LOG.log(
                            Level.WARNING,
                            "{0} {1} has the same {2} as {3}, which keeps it; see \"Accounts that are the same\" in docs/faults.md",
                            table,
                            String.valueOf(row.id()),
                            key,
                            String.valueOf(owner));
                }
            }
        }
    }
}
