package org.vestibule.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.vestibule.settings.Settings;
import org.vestibule.settings.Settings.Database;
import org.vestibule.settings.WrongSetting;

/** Asks the database for a connection, and where there is none finds the setting that is to blame. */
@ApplicationScoped
public class DatabaseCheck {

    private static final String USER = "VESTIBULE_DB_USER";

    /** PostgreSQL's answers, by the beginning of their SQL state. */
    private static final Map<String, WrongSetting> REFUSALS = Map.of(
            "28", new WrongSetting(USER, "or VESTIBULE_DB_PASSWORD is wrong: the database refused the sign-in."),
            "3D", new WrongSetting("VESTIBULE_DB_NAME", "names a database that isn't there."),
            "42501", new WrongSetting(USER, "names a user who may not use this database."));

    /** Whether the database answers; for the health check. */
    boolean answers() {
        try (Connection connection = connection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    void check(Settings settings) {
        try (Connection connection = connection()) {
            check(settings, connection.getMetaData().getDatabaseProductName());
            if (settings.database() == Database.DERBY && connection.isReadOnly()) {
                throw DataFolder.unchangeable(settings.dataDir());
            }
        } catch (SQLException e) {
            throw settings.database() == Database.DERBY ? folderTaken(settings) : refusal(e);
        }
    }

    /** Liberty keeps the configuration of the start before, and doesn't notice that another file is to be included. */
    private static void check(Settings settings, String product) {
        if (!product.toUpperCase(Locale.ROOT).contains(settings.database().name())) {
            throw new WrongSetting(
                    "VESTIBULE_DB",
                    "has changed, but this server still uses " + product
                            + ": remove its folder workarea, or start it once with --clean.");
        }
    }

    private static WrongSetting folderTaken(Settings settings) {
        return new WrongSetting(
                "VESTIBULE_DATA_DIR",
                "holds a database that can't be opened, or that another server has open: \"" + settings.dataDir()
                        + "\".");
    }

    static WrongSetting refusal(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state = cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
            for (Map.Entry<String, WrongSetting> refusal : REFUSALS.entrySet()) {
                if (state.startsWith(refusal.getKey())) {
                    return refusal.getValue();
                }
            }
        }
        return new WrongSetting(
                "VESTIBULE_DB_HOST", "and VESTIBULE_DB_PORT lead to no database: nothing answers there.");
    }

    /** Looked up when needed: where the settings are wrong there may be no data source, and that is told before. */
    private static Connection connection() throws SQLException {
        try {
            return ((DataSource) InitialContext.doLookup("jdbc/vestibule")).getConnection();
        } catch (NamingException e) {
            throw new SQLException("There is no data source", e);
        }
    }
}
