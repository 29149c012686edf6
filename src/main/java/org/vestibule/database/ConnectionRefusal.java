package org.vestibule.database;

import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.vestibule.settings.InvalidSettingException;

/** Finds the invalid setting if PostgreSQL refuses a connection. */
public final class ConnectionRefusal {

    private static final String USER = "VESTIBULE_DB_USER";

    /** The messages by prefix of PostgreSQL's SQL state. */
    private static final Map<String, InvalidSettingException> REFUSALS = Map.of(
            "28P01",
                    new InvalidSettingException(
                            USER, "or VESTIBULE_DB_PASSWORD is wrong: the database refused the sign-in."),
            "28000", new InvalidSettingException(USER, "names a user whom the database doesn't let in from here."),
            "3D", new InvalidSettingException("VESTIBULE_DB_NAME", "names a database that isn't there."),
            "42501", new InvalidSettingException(USER, "names a user who may not use this database."),
            "53300",
                    new InvalidSettingException(
                            "VESTIBULE_DB_HOST", "leads to a database that has no connections left for this server."));

    /**
     * The file with the rules who may connect from where. Each refusal by it says whether the connection was encrypted.
     */
    private static final String RULES = "pg_hba.conf";

    private static final InvalidSettingException BY_RULES = new InvalidSettingException(
            "VESTIBULE_DB_SSLMODE",
            "or the database's pg_hba.conf has to change: it doesn't let this user into this database from here with"
                    + " the encryption of this connection.");

    /** Exceptions may be among their own causes. */
    private static final int MAX_LAYERS = 100;

    private ConnectionRefusal() {}

    /** The message for the first known cause; otherwise that the database doesn't answer. */
    public static InvalidSettingException of(SQLException failure) {
        boolean encryption = false;
        Throwable cause = failure;
        for (int layer = 0; layer < MAX_LAYERS && cause != null; layer++, cause = cause.getCause()) {
            String state = cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
            for (Map.Entry<String, InvalidSettingException> refusal : REFUSALS.entrySet()) {
                if (state.startsWith(refusal.getKey())) {
                    return isByRules(cause) ? BY_RULES : refusal.getValue();
                }
            }
            encryption |= cause instanceof SSLException
                    || cause instanceof GeneralSecurityException
                    || String.valueOf(cause.getMessage()).contains("SSL");
        }
        return encryption
                ? new InvalidSettingException(
                        "VESTIBULE_DB_SSLMODE",
                        "asks for an encryption that the database doesn't offer, or for a certificate that it doesn't"
                                + " have.")
                : new InvalidSettingException(
                        "VESTIBULE_DB_HOST", "and VESTIBULE_DB_PORT lead to no database: nothing answers there.");
    }

    private static boolean isByRules(Throwable cause) {
        return String.valueOf(cause.getMessage()).contains(RULES);
    }
}
