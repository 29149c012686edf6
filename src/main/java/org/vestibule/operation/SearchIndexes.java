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
 * Makes the indexes by which PostgreSQL finds words within texts, at each start where they are missing. They need its extension
 * pg_trgm, which an owner of a database may create where the machine has it. Without it everything works, but searches read whole
 * tables. So this isn't a migration: those are done once, and the extension may come later.
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

    /** Entries of the audit log from before names were folded, which a search for names looks through by themselves. */
    private static final String UNFOLDED = "CREATE INDEX IF NOT EXISTS journal_entry_unfolded"
            + " ON journal_entry (happened_at, id) WHERE by_name_key IS NULL";

    /** No such extension, no right to create it, or it lies in a schema where its operators aren't found. */
    private static final Set<String> UNAVAILABLE = Set.of("0A000", "58P01", "42501", "42704", "3F000");

    private final DataSource database;

    SearchIndexes(DataSource database) {
        this.database = database;
    }

    /** Several nodes may do it at once: one makes them, the others wait. */
    void make() {
        try (Connection connection = database.getConnection()) {
            // What needs no extension stays where the rest can't be made.
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

    /** In a transaction that other nodes wait for. */
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

    /** Asked first: "if not exists" would need the right even where it exists. */
    private static boolean isExtended(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'")) {
            return found.next();
        }
    }
}
