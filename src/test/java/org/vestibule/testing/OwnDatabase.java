package org.vestibule.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * The database of a {@link PackagedServer}: Derby in the server's data folder, or one in the build's PostgreSQL. It is to be
 * looked into while the server is down.
 */
public final class OwnDatabase {

    /** What to do with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection database) throws Exception;
    }

    private final Path folder;
    private final String postgres;

    private OwnDatabase(Path folder, String postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    /** The one that a server has without being told of another. */
    public static OwnDatabase derby(PackagedServer server) {
        return new OwnDatabase(server.data(), null);
    }

    /** Gives the server an empty one of that name. */
    public static OwnDatabase postgresql(PackagedServer server, String name) throws SQLException {
        TestPostgres.need();
        TestPostgres.create(name);
        TestPostgres.variables(name).forEach(server::with);
        return new OwnDatabase(server.data(), TestPostgres.address(name));
    }

    /** One that no server has yet: Derby in a folder. */
    public static OwnDatabase derby(Path folder) {
        return new OwnDatabase(folder, null);
    }

    /** One that no server has yet: an empty one of that name. */
    public static OwnDatabase postgresql(String name) {
        TestPostgres.need();
        TestPostgres.create(name);
        return new OwnDatabase(null, TestPostgres.address(name));
    }

    /** Makes it where it isn't there yet, and works on it. */
    public <T> T made(Work<T> work) throws Exception {
        return postgres != null ? connected(postgres, work) : derby(folder.resolve("derby"), ";create=true", work);
    }

    /** Looks at what was committed, and leaves the database itself for the server to recover. */
    public <T> T asLeft(Work<T> work) throws Exception {
        if (postgres != null) {
            TestPostgres.awaitEndOfOthers(postgres);
            return connected(postgres, work);
        }
        Path copy = Path.of("target", folder.getFileName() + "-copy").toAbsolutePath();
        copy(folder.resolve("derby"), copy);
        return derby(copy, work);
    }

    /** Takes a Derby database from another folder, in place of what the server has. */
    public void takeFrom(Path other) throws IOException {
        Files.createDirectories(folder);
        copy(other.resolve("derby"), folder.resolve("derby"));
    }

    /** Makes a Derby database without tables. */
    public static void makeDerby(Path folder) throws Exception {
        derby(folder.resolve("derby"), ";create=true", connection -> null);
    }

    /** Works on the database itself, and recovers it where that is needed. */
    public <T> T itself(Work<T> work) throws Exception {
        return postgres != null ? connected(postgres, work) : derby(folder.resolve("derby"), work);
    }

    private static <T> T derby(Path database, Work<T> work) throws Exception {
        return derby(database, "", work);
    }

    private static <T> T derby(Path database, String options, Work<T> work) throws Exception {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        String address = "jdbc:derby:" + database;
        try {
            return connected(address + options, work);
        } finally {
            shutDown(address);
        }
    }

    /** Derby tells of success by an exception. */
    private static void shutDown(String address) throws SQLException {
        try {
            DriverManager.getConnection(address + ";shutdown=true").close();
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private static <T> T connected(String address, Work<T> work) throws Exception {
        try (Connection connection = DriverManager.getConnection(address)) {
            return work.with(connection);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        PackagedServer.clear(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(file -> !file.toString().endsWith(".lck")).toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
