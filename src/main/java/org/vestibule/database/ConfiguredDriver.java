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
 * variables name. The server's configuration can't pass them on, because Liberty replaces {@code ${…}} in values,
 * decodes passwords that begin like <code>{xor}</code>, and reads no password from a file.
 *
 * <p>If the data source is for another database product than the settings, the process exits with a message. Until the
 * first connection, an invalid setting makes the process exit with its message; so does a refusal by PostgreSQL,
 * because sessions need a connection before the application could report the reason. Later, connections fail instead,
 * because a file with a password may be replaced while the server runs. Other properties of the data source, for
 * instance time-outs, are passed on to the database's own driver. Safe for use by several threads.
 */
public final class ConfiguredDriver implements Driver {

    static final String ADDRESS = "jdbc:vestibule:";

    /** The property with the default of VESTIBULE_DATA_DIR. */
    static final String DATA_DIR = "dataDir";

    /** The property that says which of the files under {@code liberty/db} the data source is from. */
    static final String DATABASE = "database";

    /**
     * The property, {@code true}, of the data source for probes: they bypass the circuit breaker, and so find out that
     * the database is back.
     */
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

    /** @throws SQLException if a file that a setting names can't be read any more while the server runs */
    private static DatabaseSettings settings(Optional<String> dataDir) throws SQLException {
        var environment = new Environment(name -> Optional.ofNullable(System.getenv(name))
                .or(() -> "VESTIBULE_DATA_DIR".equals(name) ? dataDir : Optional.empty()));
        try {
            return environment.database();
        } catch (InvalidSettingException e) {
            if (!CONNECTED.get()) {
                InvalidConfigurationExit.because(e.getMessage());
            }
            // The SQL state of a failed connection: connections in use stay open, and later ones are tried again.
            throw new SQLException(e.getMessage(), "08001", e);
        }
    }

    /** Liberty caches the data sources of its previous start, and may not notice that another file is included now. */
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
            // Behind a pooler, a statement prepared on a server connection is unknown on the next one.
            properties.setProperty("prepareThreshold", "0");
        }
        // The connect time-out bounds only a single step, and there are several.
        properties.setProperty("loginTimeout", properties.getProperty("connectTimeout"));
        try {
            Connection connection = new org.postgresql.Driver().connect(address(settings), properties);
            if (connection != null && !settings.pooled()) {
                // Not behind a pooler: there a statement is prepared for one execution and planned for its values
                // anyway, and the session is shared with others.
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
     * Makes PostgreSQL plan each statement for its values. A generic plan assumes that a word of a single contact is as
     * common as a word that all have, and a status of few invitations as common as the status of most.
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
