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

/** Finds the columns of our tables that store times without a zone, in the database's catalog. */
final class TimeColumns {

    /** The tables of others: Flyway's history, and the server's sessions. */
    private static final Set<String> OF_OTHERS = Set.of("flyway_schema_history", "http_session");

    private TimeColumns() {}

    /** The columns by table, with names as in the catalog. */
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
