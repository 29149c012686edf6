package org.vestibule.operation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Creates the indexes for words within texts on PostgreSQL, at each start if they are missing. They need the extension
 * pg_trgm, which a database's owner may create if it is installed. Without it everything works, but searches read whole
 * tables. This isn't a migration, because migrations run once, and the extension may be installed later.
 */
final class SearchIndexes {

    private static final Logger LOG = Logger.getLogger(SearchIndexes.class.getName());

    private static final String CONTACTS =
            "CREATE INDEX IF NOT EXISTS contact_words ON contact USING gin (search_key gin_trgm_ops)";

    private static final String INVITATIONS = "CREATE INDEX IF NOT EXISTS invitation_key_words ON invitation_key"
            + " USING gin (search_key gin_trgm_ops, email_key gin_trgm_ops)";

    private static final String PORTAL_USERS = "CREATE INDEX IF NOT EXISTS portal_user_key_words ON portal_user_key"
            + " USING gin (search_key gin_trgm_ops, email_key gin_trgm_ops)";

    private static final String AUDIT_LOG_WORDS =
            "CREATE INDEX IF NOT EXISTS journal_entry_words ON journal_entry USING gin (by_name_key gin_trgm_ops)";

    /** An index of the audit log's entries from before names were folded, which a search for names reads separately. */
    private static final String UNFOLDED = "CREATE INDEX IF NOT EXISTS journal_entry_unfolded"
            + " ON journal_entry (happened_at, id) WHERE by_name_key IS NULL";

    /** The extension isn't installed, may not be created, or is in a schema where its operators aren't found. */
    private static final Set<String> UNAVAILABLE = Set.of("0A000", "58P01", "42501", "42704", "3F000");

    private final DataSource database;

    SearchIndexes(DataSource database) {
        this.database = database;
    }

    /** Creates the missing indexes. If several nodes call it at once, one creates them while the others wait. */
    void make() {
        try (Connection connection = database.getConnection()) {
            // Committed separately, because it needs no extension and has to stay if the rest fails.
            inTurn(connection, statement -> statement.execute(UNFOLDED));
            inTurn(connection, SearchIndexes::makeForWords);
        } catch (SQLException e) {
            if (!UNAVAILABLE.contains(e.getSQLState())) {
                throw new IllegalStateException("The indexes for searches can't be made: " + e.getMessage(), e);
            }
            LOG.log(
                    Level.WARNING,
                    "Searches read whole tables, which takes long where they are large, as PostgreSQL''s extension"
                            + " pg_trgm can''t be used: {0}",
                    e.getMessage());
        }
    }

    private interface Work {
        void with(Statement statement) throws SQLException;
    }

    /** Does the work in a transaction, under a lock that other nodes wait for. */
    private static void inTurn(Connection connection, Work work) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(hashtext('vestibule search indexes'))");
            work.with(statement);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void makeForWords(Statement statement) throws SQLException {
        if (!isExtended(statement)) {
            statement.execute("CREATE EXTENSION pg_trgm");
        }
        statement.execute(CONTACTS);
        statement.execute(INVITATIONS);
        statement.execute(PORTAL_USERS);
        statement.execute(AUDIT_LOG_WORDS);
    }

    /**
     * Whether the extension exists, checked first: "if not exists" would need the right to create it even if it exists.
     */
    private static boolean isExtended(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'")) {
            return found.next();
        }
    }
}
