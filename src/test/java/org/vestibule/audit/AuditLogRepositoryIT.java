package org.vestibule.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.vestibule.security.Right;
import org.vestibule.settings.Settings;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;

@InServer
@BothDatabases
class AuditLogRepositoryIT {

    @Resource(lookup = "jdbc/vestibule")
    DataSource database;

    @Inject
    AuditTrail auditTrail;

    @Inject
    AuditLogRepository kept;

    @Inject
    UserTransaction transaction;

    @Inject
    As acting;

    @Inject
    Settings settings;

    /** The id of no invitation, so that a test reads only its own events. */
    private final long invitation = -ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);

    private AuditEvent event() {
        return AuditEvent.of(AuditEventType.INVITATION__RESENT)
                .with("invitation", invitation)
                .with("portal", "harbour")
                .with("from", "a \"quoted\"\nname");
    }

    private AuditLogEntry only() {
        assertThat(kept.aboutInvitation(invitation)).hasSize(1);
        return kept.aboutInvitation(invitation).get(0);
    }

    @Test
    void sayWhatHappenedWhenAndByWhom() {
        Instant before = Instant.now();

        acting.someoneWith(Set.of(Right.PAGES), () -> {
            auditTrail.tell(event());
            return null;
        });

        AuditLogEntry told = only();
        assertThat(told.type()).isEqualTo(AuditEventType.INVITATION__RESENT);
        assertThat(told.happenedAt())
                .isBetween(before.minusMillis(1), Instant.now().plusMillis(1));
        assertThat(told.byStaffId()).isEqualTo(1);
        assertThat(told.byName()).isEqualTo("Tess Tester");
        assertThat(told.portalKey()).isEqualTo("harbour");
        assertThat(told.detail("from")).contains("a \"quoted\"\nname");
        assertThat(told.detail("to")).isEmpty();
    }

    @Test
    void nameVestibuleForTheSystemAndNobodyForAVisitor() {
        auditTrail.tell(event());
        assertThat(only().byName()).isNull();

        acting.system(() -> {
            auditTrail.tell(event());
            return null;
        });
        assertThat(kept.aboutInvitation(invitation))
                .extracting(AuditLogEntry::byName)
                .containsExactly("Vestibule", null);
    }

    @Test
    void areStoredOnlyIfTheTransactionCommits() throws Exception {
        transaction.begin();
        auditTrail.tell(event());
        transaction.rollback();
        assertThat(kept.aboutInvitation(invitation)).isEmpty();

        transaction.begin();
        auditTrail.tell(event());
        transaction.commit();
        assertThat(kept.aboutInvitation(invitation)).hasSize(1);
    }

    @Test
    void areImmutable() throws SQLException {
        auditTrail.tell(event());

        assertThatThrownBy(() -> change("update journal_entry set by_name = 'Someone Else' where id = ?", only().id()))
                .isInstanceOf(SQLException.class);
        assertThat(only().byName()).isNull();
    }

    @Test
    void canBeDeletedOnlyIfTheyAreOld() throws SQLException {
        auditTrail.tell(event());
        assertThatThrownBy(() -> change("delete from journal_entry where id = ?", only().id()))
                .isInstanceOf(SQLException.class);
        assertThat(kept.aboutInvitation(invitation)).hasSize(1);

        long old = invitation + 1;
        change(
                "insert into journal_entry (id, happened_at, happening) values (?, ?, 'invitation.resent')",
                old,
                Timestamp.from(Instant.now().minus(Duration.ofDays(92))));
        // Written differently than above, because Derby can't rerun a prepared statement that a trigger refused.
        assertThat(change("delete from journal_entry where id in (?)", old)).isEqualTo(1);
    }

    @Test
    void recordRefusedSignInsAndTheirAddress() throws SQLException {
        Instant before = Instant.now();

        new StaffRequests(settings.httpPort()).signIn("crm", "not the password");

        assertThat(refusedSignIns(before)).isPositive();
    }

    private int refusedSignIns(Instant since) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select count(*) from journal_entry"
                        + " where happening = 'staff.sign-in-refused' and by_staff_id is null and by_name is null"
                        + " and from_address is not null and happened_at >= ?")) {
            statement.setTimestamp(1, Timestamp.from(since.minusMillis(1)));
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private int change(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
