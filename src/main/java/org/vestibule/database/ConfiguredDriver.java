package org.vestibule.database;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.vestibule.settings.DatabaseSettings;
import org.vestibule.settings.DatabaseSettings.Derby;
import org.vestibule.settings.DatabaseSettings.Postgresql;
import org.vestibule.settings.Environment;
import org.vestibule.settings.InvalidConfigurationExit;
import org.vestibule.settings.InvalidSettingException;

/**
 * The JDBC driver of the server's data source, address {@value #ADDRESS}: connects to the database that the environment
 * variables name. The server's configuration can't pass them on, as Liberty replaces {@code ${…}} in values, decodes
 * passwords that begin like <code>{xor}</code>, and reads no password from a file.
 *
 * <p>A data source that is for another database than the one to connect to ends the process with a line. Until the first
 * connection, a wrong setting ends the process with its line; so does a PostgreSQL that refuses, as
 * sessions ask for one before the application could tell the reason. Later the connection fails, and others with it: a file
 * with a password may be replaced while the server runs. Other properties of the data source, time-outs for instance, are
 * passed on to the database's own driver. Safe for use by several threads.
 */
public final class ConfiguredDriver implements Driver {

    static final String ADDRESS = "jdbc:vestibule:";

    /** The property that holds what VESTIBULE_DATA_DIR is without a value. */
    static final String DATA_DIR = "dataDir";

    /** The property that says which of the files under {@code liberty/db} the data source is from. */
    static final String DATABASE = "database";

    /** The property, {@code true}, of the data source for probes: they are what finds out that the database is back. */
    static final String PROBE = "probe";

    private static final AtomicBoolean CONNECTED = new AtomicBoolean();
    private static final ConnectionBreaker BREAKER = new ConnectionBreaker(System::nanoTime);

    @Override
    public boolean acceptsURL(String url) {
        return ADDRESS.equals(url);
    }

    @Override
    public Connection connect(String url, Properties given) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        var properties = new Properties();
        properties.putAll(given);
        Object dataDir = properties.remove(DATA_DIR);
        boolean probe = "true".equals(properties.remove(PROBE));
        DatabaseSettings settings = settings(Optional.ofNullable(dataDir).map(Object::toString));
        requireOwnConfiguration(properties.remove(DATABASE), settings);
        Connection connection = settings instanceof Postgresql server
                ? connect(server, properties, probe)
                : connect((Derby) settings, properties);
        CONNECTED.set(true);
        return connection;
    }

    /** @throws SQLException where a file that a setting names can't be read any more while the server runs */
    private static DatabaseSettings settings(Optional<String> dataDir) throws SQLException {
        var environment = new Environment(name -> Optional.ofNullable(System.getenv(name))
                .or(() -> "VESTIBULE_DATA_DIR".equals(name) ? dataDir : Optional.empty()));
        try {
            return environment.database();
        } catch (InvalidSettingException e) {
            if (!CONNECTED.get()) {
                InvalidConfigurationExit.because(e.getMessage());
            }
            // The state of a connection that can't be made: what is in use stays, and later ones are tried again.
            throw new SQLException(e.getMessage(), "08001", e);
        }
    }

    /** Liberty keeps the data sources of the start before, and may not notice that another file is to be included. */
    private static void requireOwnConfiguration(Object database, DatabaseSettings settings) {
        if (!(settings instanceof Postgresql ? "postgresql" : "derby").equals(database)) {
            InvalidConfigurationExit.because(
                    "VESTIBULE_DB has changed since this server's last start: remove its folder workarea,"
                            + " or start it once with --clean.");
        }
    }

    private static Connection connect(Derby settings, Properties properties) throws SQLException {
        Path folder = settings.folder();
        properties.setProperty("databaseName", folder.toString());
        properties.setProperty("create", "true");
        return new AutoloadedDriver().connect("jdbc:derby:", properties);
    }

    private static Connection connect(Postgresql settings, Properties properties, boolean probe) throws SQLException {
        if (!probe && !BREAKER.admits()) {
            throw new SQLException("The database gave no answer a moment ago", "08001");
        }
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("sslmode", settings.sslMode());
        if (settings.rootCertificate() != null) {
            properties.setProperty("sslrootcert", settings.rootCertificate().toString());
        } else if (settings.verifies()) {
            properties.setProperty("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
        }
        if (settings.pooled()) {
            // A statement that one connection to the server has prepared, the next one doesn't know.
            properties.setProperty("prepareThreshold", "0");
        }
        // It bounds each step alone, and there are several.
        properties.setProperty("loginTimeout", properties.getProperty("connectTimeout"));
        try {
            Connection connection = new org.postgresql.Driver().connect(address(settings), properties);
            if (connection != null && !settings.pooled()) {
                // What is prepared for one execution is planned for its values anyway, and the session isn't ours
                // alone.
                planForValues(connection);
            }
            BREAKER.connected();
            return connection;
        } catch (SQLException e) {
            BREAKER.failed(e);
            if (!CONNECTED.get()) {
                InvalidConfigurationExit.because(ConnectionRefusal.of(e).getMessage());
            }
            throw e;
        }
    }

    /**
     * Has each statement planned for its values. A plan that is made once for all values takes a word that one contact has for
     * as common as one that all have, and a status that a few invitations have for as common as one that most have.
     */
    private static void planForValues(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET plan_cache_mode = force_custom_plan");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static String address(Postgresql settings) {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "jdbc:postgresql://" + host + ":" + settings.port() + "/"
                + URLEncoder.encode(settings.name(), StandardCharsets.UTF_8);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties given) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
