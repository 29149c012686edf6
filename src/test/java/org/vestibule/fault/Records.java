package org.vestibule.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vestibule.security.OneTimeToken;
import org.vestibule.testing.Invariants;

/** What stands in the database of a server that is down. */
final class Records {

    private final Connection database;

    Records(Connection database) {
        this.database = database;
    }

    /** Nothing that was promised is missing, and nothing is half done: after each commit, not only in the end. */
    void assertWhole(Promises promises) throws SQLException {
        assertThat(promises.broken(database)).as("promises without a record").isEmpty();
        for (long portal : ids("select id from portal")) {
            assertThat(Invariants.broken(database, portal)).isEmpty();
        }
        assertThat(
                        ids(
                                "select invitation_id from invitation_token t where not exists"
                                        + " (select 1 from email_activity a where a.id = t.activity_id and a.regarding_id = t.invitation_id)"))
                .as("links of no e-mail")
                .isEmpty();
    }

    /** No e-mail is on its way any more. */
    void assertQuiet() throws SQLException {
        assertThat(Invariants.stuck(database, Instant.now())).isEmpty();
        assertThat(emails().values()).isSubsetOf("SENT", "CANCELLED");
    }

    /** Who was sent an invitation can accept it by the newest e-mail. */
    void assertLinksLive(PostOffice mails) throws SQLException {
        for (String address : texts("select email from portal_invitation where status_reason = 'SENT'")) {
            String link = mails.link(address).orElseThrow();
            String secret = link.substring(link.indexOf("invitation=") + "invitation=".length());
            assertThat(texts("select token_hash from invitation_token where ended_at is null and token_hash = '"
                            + OneTimeToken.hashOf(secret) + "'"))
                    .as("link of " + address)
                    .hasSize(1);
        }
    }

    /** The status of each invitation's e-mail, by its number. */
    Map<Long, String> emails() throws SQLException {
        return pairs("select id, status_reason from email_activity where kind = 'INVITATION'");
    }

    /** The claims of dispatchers that have said nothing since: the e-mail's number, and what tells one claim from another. */
    Map<Long, String> claims() throws SQLException {
        return pairs("select id, claimed_until from email_activity where status_reason = 'SENDING'");
    }

    /** Lets the claims of dispatchers that are gone end now, instead of in some minutes. */
    void endClaims() throws SQLException {
        try (var update = database.prepareStatement(
                "update email_activity set claimed_until = ? where status_reason = 'SENDING'")) {
            update.setTimestamp(1, Timestamp.from(Instant.now().minusSeconds(1)));
            update.executeUpdate();
        }
    }

    private List<Long> ids(String query) throws SQLException {
        return texts(query).stream().map(Long::valueOf).toList();
    }

    private List<String> texts(String query) throws SQLException {
        return read(query, row -> row.getString(1));
    }

    private Map<Long, String> pairs(String query) throws SQLException {
        Map<Long, String> pairs = new TreeMap<>();
        read(query, row -> pairs.put(row.getLong(1), row.getString(2)));
        return pairs;
    }

    private <T> List<T> read(String query, Row<T> row) throws SQLException {
        List<T> found = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(row.read(rows));
            }
        }
        return found;
    }

    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
