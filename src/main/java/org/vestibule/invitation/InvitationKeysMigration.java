package org.vestibule.invitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.vestibule.text.EmailAddress;
import org.vestibule.text.migration.KeyMigration;

/**
 * Computes the comparison forms of the invited addresses, and leaves one open invitation for each mailbox and portal:
 * the newest that can still be accepted, which supersedes the others that can. Invitations whose time is over are
 * marked as expired; if a mailbox has only such invitations, the newest stays open until the expiry task marks it.
 */
@Dependent
class InvitationKeysMigration extends KeyMigration {

    private static final Logger LOG = System.getLogger(InvitationKeysMigration.class.getName());

    private static final String OPEN =
            "SELECT id, email, portal_id, CASE WHEN expires_at <= ? THEN 1 ELSE 0 END AS expired FROM portal_invitation"
                    + " WHERE open_key IS NOT NULL ORDER BY expired, created_at DESC, id DESC";

    /** Ended when the newer invitation was made, which superseded it. */
    private static final String SUPERSEDE =
            "UPDATE portal_invitation SET record_state = 'INACTIVE', status_reason = 'SUPERSEDED', open_key = NULL,"
                    + " open_mailbox_key = NULL,"
                    + " version = version + 1, ended_at = (SELECT newer.created_at FROM portal_invitation newer WHERE newer.id = ?)"
                    + " WHERE id = ?";

    private static final String EXPIRE =
            "UPDATE portal_invitation SET record_state = 'INACTIVE', status_reason = 'EXPIRED', open_key = NULL,"
                    + " open_mailbox_key = NULL, version = version + 1, ended_at = ? WHERE id = ?";

    private final Clock clock;

    @Inject
    InvitationKeysMigration(Clock clock) {
        super(144, "invitation keys");
        this.clock = clock;
    }

    @Override
    protected void computeKeys(Connection connection) throws SQLException {
        updateEach(
                connection,
                "SELECT id, email FROM portal_invitation WHERE id > ? ORDER BY id",
                "UPDATE portal_invitation SET email_key = ? WHERE id = ?",
                (row, update) -> {
                    update.setString(1, new EmailAddress(row.getString("email")).key());
                    update.setLong(2, row.getLong("id"));
                });
        keepNewest(connection, Timestamp.from(clock.instant()));
    }

    private static void keepNewest(Connection connection, Timestamp now) throws SQLException {
        Map<String, Long> kept = new HashMap<>();
        try (PreparedStatement read = connection.prepareStatement(OPEN);
                PreparedStatement open =
                        connection.prepareStatement("UPDATE portal_invitation SET open_mailbox_key = ? WHERE id = ?");
                PreparedStatement supersede = connection.prepareStatement(SUPERSEDE);
                PreparedStatement expire = connection.prepareStatement(EXPIRE)) {
            read.setTimestamp(1, now);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    long id = rows.getLong("id");
                    String key = OpenInvitationKeys.ofMailbox(
                            new EmailAddress(rows.getString("email")), rows.getLong("portal_id"));
                    Long other = kept.putIfAbsent(key, id);
                    if (other == null) {
                        open.setString(1, key);
                        open.setLong(2, id);
                        open.addBatch();
                    } else if (rows.getInt("expired") == 1) {
                        expire.setTimestamp(1, now);
                        expire.setLong(2, id);
                        expire.addBatch();
                        warn(
                                "Invitation {0} has expired, and {1} stays open for the same mailbox and portal",
                                id, other);
                    } else {
                        supersede.setLong(1, other);
                        supersede.setLong(2, id);
                        supersede.addBatch();
                        warn(
                                "Invitation {0} is superseded by {1}, as both are open for the same mailbox and portal",
                                id, other);
                    }
                }
            }
            // The ended invitations first, as the database allows only one with a key.
            expire.executeBatch();
            supersede.executeBatch();
            open.executeBatch();
        }
    }

    private static void warn(String text, long id, long other) {
        LOG.log(Level.WARNING, text, String.valueOf(id), String.valueOf(other));
    }
}
