package org.vestibule.operation.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.vestibule.database.ConnectionRefusal;
import org.vestibule.settings.InvalidSettingException;
import org.vestibule.settings.Settings;
import org.vestibule.settings.Settings.Database;

/** Tests the connection to the database, and reports the invalid setting if it fails. */
@ApplicationScoped
public class DatabaseCheck {

    public void check(Settings settings) {
        try (Connection connection = connection()) {
            if (settings.database() == Database.DERBY && connection.isReadOnly()) {
                throw DataFolder.unchangeable(settings.dataDir());
            }
        } catch (SQLException e) {
            throw settings.database() == Database.DERBY ? folderTaken(settings) : ConnectionRefusal.of(e);
        }
    }

    private static InvalidSettingException folderTaken(Settings settings) {
        return new InvalidSettingException(
                "VESTIBULE_DATA_DIR",
                "holds a database that can't be opened, or that another server has open: \"" + settings.dataDir()
                        + "\".");
    }

    /** Looked up when needed: if the settings are invalid there may be no data source, and that is reported before. */
    private static Connection connection() throws SQLException {
        try {
            return ((DataSource) InitialContext.doLookup("jdbc/vestibule")).getConnection();
        } catch (NamingException e) {
            throw new SQLException("There is no data source", e);
        }
    }
}
