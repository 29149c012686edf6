package org.vestibule.operation;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds in the database's catalog the columns of our tables that hold times without a zone. */
final class TimeColumns {

    /** Flyway's own table, and the server's for sessions. */
    private static final Set<String> OF_OTHERS = Set.of("flyway_schema_history", "http_session");

    private TimeColumns() {}

    /** The columns by table, with names as the catalog has them. */
    static SortedMap<String, List<String>> withoutZone(Connection connection) throws SQLException {
        SortedMap<String, List<String>> columns = new TreeMap<>();
        DatabaseMetaData catalog = connection.getMetaData();
        try (ResultSet found = catalog.getColumns(null, connection.getSchema(), "%", "%")) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                if ("timestamp".equalsIgnoreCase(found.getString("TYPE_NAME"))
                        && !OF_OTHERS.contains(table.toLowerCase(Locale.ROOT))) {
                    columns.computeIfAbsent(table, name -> new ArrayList<>()).add(found.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }
}
