package org.vestibule.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A PostgreSQL from the build's own artifacts, empty, where the build sets the property {@code vestibule.postgresql}: it is
 * there before the {@link TestServer} starts, by the variables that the server finds it by. The server opens sessions of
 * the tests' launcher too, with the same variables but without that property.
 */
public final class TestPostgres implements LauncherSessionListener {

    private static EmbeddedPostgres running;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("vestibule.postgresql")) {
            start(System.getenv());
        }
    }

    /** Tests may run in several sessions of one process; the database ends with the process, after the server's use. */
    private static synchronized void start(Map<String, String> settings) {
        if (running != null) {
            return;
        }
        try {
            running = EmbeddedPostgres.builder()
                    .setPort(Integer.parseInt(settings.get("VESTIBULE_DB_PORT")))
                    .start();
            prepare(settings.get("VESTIBULE_DB_NAME"), settings.get("VESTIBULE_DB_USER"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What docs/operate.md asks of an operator. */
    private static void prepare(String database, String user) throws SQLException {
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create user " + user + " password '" + System.getenv("VESTIBULE_DB_PASSWORD") + "'");
            statement.execute("create database " + database + " owner " + user);
        }
    }
}
