package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.EmailActivity;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.text.EmailAddress;

/** The value objects of an invitation are stored and read as they were replaced. */
@InServer
@BothDatabases
class InvitationPartsIT {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    @Inject
    Scene scene;

    @Inject
    InvitationMaker make;

    @Resource(lookup = "jdbc/vestibule")
    DataSource database;

    private long id;

    @BeforeEach
    void anInvitation() {
        id = make.mailed().invitation();
    }

    private PortalInvitation stored() {
        return scene.now(id);
    }

    /** In a separate transaction, so that the stored invitation is read again afterwards. */
    private void change(Consumer<PortalInvitation> change) {
        scene.commit(() -> change.accept(scene.now(id)));
    }

    private static EmailActivity email(long number) {
        return new EmailActivity() {
            @Override
            public Long id() {
                return number;
            }
        };
    }

    private String column(String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select " + name + " from portal_invitation where id = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void severalChangesInOneTransactionAreStoredTogether() {
        long version = stored().version();

        change(invitation -> {
            invitation.announceBy(email(1));
            invitation.sent(NOON);
            invitation.remindBy(email(2));
            invitation.reminded(LATER);
            invitation.askForNewLink(LATER);
        });

        assertThat(stored().delivery().sentAt()).isEqualTo(NOON);
        assertThat(stored().delivery().isBy(email(1))).isTrue();
        assertThat(stored().delivery().reminder().is(email(2))).isTrue();
        assertThat(stored().delivery().reminder().sentAt()).isEqualTo(LATER);
        assertThat(stored().delivery().newLinkAskedAt()).isEqualTo(LATER);
        assertThat(stored().version()).isEqualTo(version + 1);
    }

    @Test
    void aNestedValueIsReplacedSeparately() {
        change(invitation -> invitation.announceBy(email(1)));
        change(invitation -> invitation.remindBy(email(2)));
        change(invitation -> invitation.putOffReminder(LATER));

        assertThat(stored().delivery().isBy(email(1))).isTrue();
        assertThat(stored().delivery().isBy(email(2))).isTrue();

        change(PortalInvitation::removeUnsentReminder);

        assertThat(stored().delivery().isBy(email(1))).isTrue();
        assertThat(stored().delivery().isBy(email(2))).isFalse();
        assertThat(column("reminder_put_off_at")).isNotNull();
    }

    @Test
    void removingAMissingReminderStoresNothing() {
        change(invitation -> invitation.announceBy(email(1)));
        long version = stored().version();

        change(PortalInvitation::removeUnsentReminder);

        assertThat(stored().version()).isEqualTo(version);
    }

    @Test
    void anotherAddressChangesOnlyTheKey() {
        Inviter inviter = stored().offer().inviter();

        change(invitation -> invitation.sendAgain(new EmailAddress("Moved" + id + "@example.org"), LATER));

        assertThat(stored().offer().email().text()).isEqualTo("Moved" + id + "@example.org");
        assertThat(stored().offer().expiresAt()).isEqualTo(LATER);
        assertThat(stored().offer().inviter()).isEqualTo(inviter);
        assertThat(stored().roles()).hasSize(1);
        assertThat(column("email_key")).isEqualTo("moved" + id + "@example.org");
        assertThat(column("open_mailbox_key")).isEqualTo(stored().portal().id() + ":moved" + id + "@example.org");
    }

    @Test
    void endingRemovesTheKeysAndStoresTheOutcome() {
        assertThat(column("record_state")).isEqualTo("INACTIVE");
        assertThat(column("open_key")).isNotNull();
        assertThat(stored().ending().endedAt()).isNull();

        change(invitation -> invitation.accept(null, Optional.of("/terms"), NOON));

        assertThat(column("open_key")).isNull();
        assertThat(column("open_mailbox_key")).isNull();
        assertThat(stored().ending().endedAt()).isEqualTo(NOON);
        assertThat(stored().ending().termsPage()).isEqualTo("/terms");
        assertThat(stored().ending().acceptedBy()).isEmpty();

        change(invitation -> invitation.removeTexts(LATER));

        assertThat(stored().ending().endedAt()).isEqualTo(NOON);
        assertThat(stored().ending().termsPage()).isEqualTo("/terms");
        assertThat(stored().ending().textsRemovedAt()).isEqualTo(LATER);
    }

    @Test
    void aFailedEmailLeavesTheRecordActive() {
        change(PortalInvitation::sendFailed);

        assertThat(column("record_state")).isEqualTo("ACTIVE");
    }

    @Test
    void readingAgainDiscardsUnsavedChanges() {
        scene.rolledBack(() -> {
            PortalInvitation invitation = stored();
            Instant before = invitation.delivery().sentAt();
            invitation.sent(LATER);

            scene.readAnew(invitation);

            assertThat(invitation.delivery().sentAt()).isEqualTo(before);
        });
    }
}
