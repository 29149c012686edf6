package org.vestibule.portal.bin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.vestibule.portal.Portal;

/**
 * Counts the rows of a portal in every table that refers to portals, directly or through other tables, as found in the
 * database's metadata.
 */
@ApplicationScoped
class PortalRows {

    private static final String ROOT = "portal";

    @Resource(lookup = "jdbc/vestibule")
    private DataSource database;

    private record Key(String column, String parent, String parentColumn) {}

    /** The number of rows that belong to the portal, by table. */
    Map<String, Long> of(long portalId) {
        try (Connection connection = database.getConnection()) {
            Map<String, List<Key>> keys = keys(connection);
            Map<String, Long> rows = new TreeMap<>();
            for (String table : keys.keySet()) {
                String condition = condition(table, keys, Set.of());
                if (!table.equals(ROOT) && !condition.isEmpty()) {
                    rows.put(table, count(connection, table, condition, portalId));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counted separately: e-mails refer to several kinds of records, so they have no foreign key. */
    long emailsAbout(List<Long> records) {
        String numbers = String.join(",", records.stream().map(String::valueOf).toList());
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from email_activity where regarding_id in (" + numbers + ")");
                ResultSet found = query.executeQuery()) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Backdates the deletion of a portal to that time. */
    void deletedAt(Portal portal, Instant at) {
        run("update portal set deleted_at = ? where id = ?", Timestamp.from(at), portal.id());
    }

    void run(String statement, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(Connection connection, String table, String condition, long portalId)
            throws SQLException {
        String rows = "select count(*) from " + table + " where " + condition.replace("?", String.valueOf(portalId));
        try (PreparedStatement query = connection.prepareStatement(rows);
                ResultSet found = query.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    /**
     * The condition that selects the rows that refer to the portal {@code ?}, directly or through other tables; "" if
     * the table doesn't refer to portals.
     */
    private static String condition(String table, Map<String, List<Key>> keys, Set<String> passed) {
        List<String> ways = new ArrayList<>();
        Set<String> from = new HashSet<>(passed);
        from.add(table);
        for (Key key : keys.get(table)) {
            if (key.parent().equals(ROOT)) {
                ways.add(key.column() + " = ?");
            } else if (!from.contains(key.parent())) {
                String above = condition(key.parent(), keys, from);
                if (!above.isEmpty()) {
                    ways.add(key.column() + " in (select " + key.parentColumn() + " from " + key.parent() + " where "
                            + above + ")");
                }
            }
        }
        return ways.isEmpty() ? "" : "(" + String.join(" or ", ways) + ")";
    }

    /**
     * The foreign keys of all tables; a column named {@code portal_id} counts as a foreign key even if it isn't
     * declared as one.
     */
    private static Map<String, List<Key>> keys(Connection connection) throws SQLException {
        DatabaseMetaData schema = connection.getMetaData();
        Map<String, List<Key>> keys = new TreeMap<>();
        try (ResultSet tables = schema.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                keys.put(plain(table), keysOf(table, schema, connection.getSchema()));
            }
        }
        return keys;
    }

    private static List<Key> keysOf(String table, DatabaseMetaData schema, String in) throws SQLException {
        List<Key> keys = new ArrayList<>();
        try (ResultSet found = schema.getImportedKeys(null, in, table)) {
            while (found.next()) {
                keys.add(new Key(
                        plain(found.getString("FKCOLUMN_NAME")),
                        plain(found.getString("PKTABLE_NAME")),
                        plain(found.getString("PKCOLUMN_NAME"))));
            }
        }
        try (ResultSet columns = schema.getColumns(null, in, table, "%")) {
            while (columns.next()) {
                if (plain(columns.getString("COLUMN_NAME")).equals("portal_id")) {
                    keys.add(new Key("portal_id", ROOT, "id"));
                }
            }
        }
        return keys;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
