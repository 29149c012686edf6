package org.vestibule.operation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.settings.Settings;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.text.migration.KeyMigration;

/** Texts stored by former rules are compared by the present rules after the upgrade, and nothing is lost. */
@InServer
@BothDatabases
class TextKeysIT {

    @Resource(lookup = "jdbc/vestibule")
    DataSource database;

    @Inject
    @Any
    Instance<JavaMigration> migrations;

    @Inject
    Settings settings;

    @Inject
    InvitationMaker make;

    @Inject
    MemberMaker members;

    private final String name = "berta" + UUID.randomUUID();

    private record MigrationContext(Connection connection) implements Context {

        @Override
        public Connection getConnection() {
            return connection;
        }

        @Override
        public Configuration getConfiguration() {
            throw new UnsupportedOperationException();
        }
    }

    private void upgrade() throws Exception {
        try (Connection connection = database.getConnection()) {
            Context context = new MigrationContext(connection);
            for (JavaMigration migration : migrations.stream()
                    .filter(KeyMigration.class::isInstance)
                    .sorted(Comparator.comparing(JavaMigration::getVersion))
                    .toList()) {
                migration.migrate(context);
            }
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private List<String> texts(String sql, Object... values) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        return texts;
    }

    @Test
    void computesTheKeysOfContacts() throws Exception {
        long contact = make.contact(name + "@example.org").id();
        change(
                "update contact set email = ?, email_key = 'former', sort_key = '', search_key = ' ', job_title = 'Médecin' where id = ?",
                name + "@XN--mnchen-3ya.example",
                contact);

        upgrade();

        assertThat(texts("select email_key from contact where id = ?", contact))
                .containsExactly(name + "@münchen.example");
        assertThat(texts("select sort_key from contact where id = ?", contact)).containsExactly("byron ada");
        assertThat(texts("select search_key from contact where id = ?", contact).get(0))
                .contains(" medecin ", " munchen.example");
    }

    @Test
    void leavesTheNewestOfSeveralOpenInvitationsForAMailboxAndEndsTheOthers() throws Exception {
        Mailed older = make.mailed();
        Mailed newer = make.mailed(older.portal(), make.contact(name + "@example.org"), older.role());
        Mailed apart = make.mailed(older.portal(), make.contact("x" + name + "@example.org"), older.role());
        change(
                "update portal_invitation set open_mailbox_key = null, email = ?, email_key = ? where id = ?",
                name.toUpperCase(Locale.ROOT) + "@Example.org",
                "former",
                older.invitation());

        upgrade();

        String state = "select record_state || ' ' || status_reason || ' ' || coalesce(open_key, '-') || ' ' "
                + "|| coalesce(open_mailbox_key, '-') from portal_invitation where id = ?";
        long portal = older.portal().id();
        assertThat(texts(state, older.invitation())).containsExactly("INACTIVE SUPERSEDED - -");
        assertThat(texts(state, newer.invitation()).get(0)).contains(" SENT ", portal + ":" + name + "@example.org");
        assertThat(texts(state, apart.invitation()).get(0)).contains(" SENT ");
        assertThat(texts("select id from portal_invitation where id = ? and ended_at is null", older.invitation()))
                .isEmpty();
    }

    @Test
    void leavesAnInvitationThatCanStillBeAcceptedRatherThanANewerOneThatHasExpired() throws Exception {
        Mailed alive = make.mailed();
        Mailed expired = make.mailed(alive.portal(), make.contact("x" + name + "@example.org"), alive.role());
        Mailed alone = make.mailed(alive.portal(), make.contact("y" + name + "@example.org"), alive.role());
        for (Mailed late : List.of(expired, alone)) {
            change(
                    "update portal_invitation set expires_at = ? where id = ?",
                    Timestamp.from(Instant.now().minusSeconds(60)),
                    late.invitation());
        }
        String address = name + "@example.org";
        for (Mailed same : List.of(alive, expired)) {
            change(
                    "update portal_invitation set open_mailbox_key = null, email = ?, email_key = ? where id = ?",
                    address,
                    address,
                    same.invitation());
        }

        upgrade();

        String state = "select record_state || ' ' || status_reason || ' ' || coalesce(open_mailbox_key, '-')"
                + " from portal_invitation where id = ?";
        assertThat(texts(state, alive.invitation()).get(0))
                .endsWith(" SENT " + alive.portal().id() + ":" + address);
        assertThat(texts(state, expired.invitation())).containsExactly("INACTIVE EXPIRED -");
        assertThat(texts("select id from portal_invitation where id = ? and ended_at is null", expired.invitation()))
                .isEmpty();
        assertThat(texts(state, alone.invitation()).get(0)).contains(" SENT ", "y" + address);
    }

    @Test
    void keepsUsersWithTheSameNewKey() throws Exception {
        PortalUser first = members.user(members.portal(), name + "@münchen.example", MemberMaker.PASSWORD);
        PortalUser second = members.user(first.portal(), "x" + name + "@example.org", MemberMaker.PASSWORD);
        PortalUser third = members.user(first.portal(), "y" + name + "@example.org", MemberMaker.PASSWORD);
        change(
                "update portal_user set email = ?, email_key = ? where id = ?",
                name + "@xn--mnchen-3ya.example",
                name + "@xn--mnchen-3ya.example",
                second.id());
        change(
                "update portal_user set email = ?, email_key = ? where id = ?",
                name + "@strasse.example",
                "former",
                third.id());

        upgrade();

        String key = "select email_key from portal_user where id = ?";
        assertThat(texts(key, first.id())).containsExactly(name + "@münchen.example");
        assertThat(texts(key, second.id())).containsExactly(name + "@xn--mnchen-3ya.example");
        assertThat(texts(key, third.id())).containsExactly(name + "@strasse.example");
    }

    @Test
    void keepsTheFormerKeyOfAUserNameIfTheNewOneIsTooLong() throws Exception {
        PortalUser user = members.user(members.portal(), name + "@example.org", MemberMaker.PASSWORD);
        change(
                "update portal_user set user_name = ?, user_name_key = 'former' where id = ?",
                "\uFDFA".repeat(15),
                user.id());

        upgrade();

        assertThat(texts("select user_name_key from portal_user where id = ?", user.id()))
                .containsExactly("former");
    }

    /**
     * Each column by which texts are compared and sorted needs a collation; otherwise the result depends on the
     * database's locale.
     */
    @Test
    void comparesKeysByTheirBytesOnPostgresql() throws Exception {
        if (settings.database() == Settings.Database.POSTGRESQL) {
            assertThat(texts("select table_name || '.' || column_name from information_schema.columns"
                            + " where table_schema = current_schema() and collation_name is distinct from 'C'"
                            + " and (column_name like '%email\\_key' or column_name like '%name\\_key'"
                            + " or column_name like '%mailbox\\_key' or column_name like 'sort\\_key'"
                            + " or column_name like 'search\\_key' or column_name like 'company\\_key')"))
                    .isEmpty();
        }
    }
}
