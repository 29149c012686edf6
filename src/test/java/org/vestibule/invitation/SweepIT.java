package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.invitation.upkeep.InvitationUpkeep;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.WholeSweep;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** Scheduled runs over invitations, some of which fail: a row that can't be read, and reminders that can't be sent. */
@InServer
@BothDatabases
class SweepIT {

    @Inject
    InvitationUpkeep upkeep;

    @Inject
    InvitationMaker make;

    @Inject
    ReminderScene scene;

    @Inject
    Scene people;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    As as;

    @Resource(lookup = "jdbc/vestibule")
    DataSource database;

    @Test
    void anUnreadableInvitationDoesNotBlockTheRetentionOfOthers() throws SQLException {
        Instant longAgo = clock.instant().minus(settings.textRetention()).minus(Duration.ofHours(1));
        List<Mailed> ended = Stream.generate(make::mailed).limit(3).toList();
        ended.forEach(mailed -> make.change(mailed, invitation -> invitation.revoke(longAgo)));
        long bad = ended.get(0).invitation();

        unreadable(bad, "REVOKED", () -> {
            Portion portion = as.system(() -> WholeSweep.of(upkeep.retention()));

            assertThat(portion.failures()).extracting(Portion.Failure::recordId).containsExactly(bad);
            assertThat(ended.subList(1, 3))
                    .allSatisfy(mailed -> assertThat(make.now(mailed).ending().textsRemovedAt())
                            .isNotNull());
        });
        as.system(() -> WholeSweep.of(upkeep.retention()));
    }

    @Test
    void aReminderThatCannotBeSentIsCheckedAgainOnlyHoursLater() throws SQLException {
        Portal portal = scene.remindingPortal();
        long id = scene.sentLongAgoBy(scene.hired(), portal);
        people.inviteOn(portal, null);

        assertThat(scene.sweep()).isZero();
        people.inviteOn(portal, portal.invitePageId());
        assertThat(scene.sweep()).isZero();

        update("update portal_invitation set reminder_put_off_at = sent_at where id = ?", id);
        assertThat(scene.sweep()).isEqualTo(1);
    }

    private void unreadable(long id, String status, Runnable meanwhile) throws SQLException {
        update("update portal_invitation set status_reason = 'NONSENSE' where id = ?", id);
        try {
            meanwhile.run();
        } finally {
            update("update portal_invitation set status_reason = '" + status + "' where id = ?", id);
        }
    }

    private void update(String sql, long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, id);
            update.executeUpdate();
        }
    }
}
