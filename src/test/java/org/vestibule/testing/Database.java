package org.vestibule.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Lets in-server tests see whether anything in the database changed. */
@ApplicationScoped
public class Database {

    @Resource(lookup = "jdbc/vestibule")
    private DataSource database;

    /** All rows of all tables but those named, by table; rows as text, in an order that is always the same. */
    public Map<String, List<String>> contentBut(List<String> leftOut) {
        Map<String, List<String>> content = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            try (ResultSet tables =
                    connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    String table = tables.getString("TABLE_NAME");
                    if (!leftOut.contains(table.toLowerCase(Locale.ROOT))) {
                        content.put(table, rows(connection, table));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return content;
    }

    /** The highest number of a record in the table; 0 where there is none. */
    public long newest(String table) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select max(id) from " + table)) {
            return found.next() ? found.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement all = connection.createStatement();
                ResultSet found = all.executeQuery("select * from \"" + table + "\"")) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    row.append(found.getString(column)).append('|');
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}
