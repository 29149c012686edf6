package org.vestibule.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
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

    private static final String USER = "vestibule";
    private static final String PASSWORD = "vestibule";
    private static final String OTHERS = "select 1 from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'";

    private static EmbeddedPostgres running;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (isForAll()) {
            start(Integer.parseInt(System.getenv("VESTIBULE_DB_PORT")));
            create(System.getenv("VESTIBULE_DB_NAME"));
        }
    }

    /** Starts it for a test that is about PostgreSQL, also where this run of the tests is on Derby. */
    static void need() {
        start(0);
    }

    /** Tests may run in several sessions of one process; the database ends with the process, after the server's use. */
    private static synchronized void start(int port) {
        if (running != null) {
            return;
        }
        try {
            running = EmbeddedPostgres.builder().setPort(port).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute("create user " + USER + " password '" + PASSWORD + "'");
    }

    /** Whether this run of the tests is on PostgreSQL. */
    private static boolean isForAll() {
        return Boolean.getBoolean("vestibule.postgresql");
    }

    /** Makes an empty database, as docs/operate.md asks an operator to. */
    static void create(String database) {
        execute("create database " + database + " owner " + USER);
    }

    /** What a server needs to be told of that database. */
    static Map<String, String> variables(String database) {
        return Map.of(
                "VESTIBULE_DB",
                "postgresql",
                "VESTIBULE_DB_HOST",
                "localhost",
                "VESTIBULE_DB_PORT",
                String.valueOf(running.getPort()),
                "VESTIBULE_DB_NAME",
                database,
                "VESTIBULE_DB_USER",
                USER,
                "VESTIBULE_DB_PASSWORD",
                PASSWORD);
    }

    /** Where the tests themselves reach it. */
    static String address(String database) {
        return running.getJdbcUrl(USER, database) + "&password=" + PASSWORD;
    }

    /** What a client that was killed has begun ends when the database notices. */
    static void awaitEndOfOthers(String address) throws SQLException {
        try (var connection = DriverManager.getConnection(address);
                var others = connection.prepareStatement(OTHERS)) {
            boolean busy = true;
            while (busy) {
                try (var found = others.executeQuery()) {
                    busy = found.next();
                }
            }
        }
    }

    /** From now on everybody but those whom other tests connect as needs the right password. */
    static void askForPasswords() {
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var file = statement.executeQuery("show hba_file")) {
            file.next();
            Files.writeString(Path.of(file.getString(1)), """
                    host all postgres samehost trust
                    host all vestibule samehost trust
                    host all all samehost scram-sha-256
                    """);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        execute("select pg_reload_conf()");
    }

    static void execute(String command) {
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
