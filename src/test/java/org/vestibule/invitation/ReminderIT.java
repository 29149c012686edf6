package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.accepting.AcceptOutcome;
import org.vestibule.invitation.accepting.AcceptRequest;
import org.vestibule.invitation.accepting.AcceptanceAttempt;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.query.HistoryEntry;
import org.vestibule.invitation.query.InvitationHistory;
import org.vestibule.invitation.upkeep.InvitationUpkeep;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.transport.Handovers;
import org.vestibule.portal.Portal;
import org.vestibule.staff.StaffAccount;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.InServer;

/** Who is reminded, and when. Most tests run in a transaction that is rolled back, and act as the dispatcher. */
@InServer
@BothDatabases
class ReminderIT {

    private static final AcceptRequest FORM = new AcceptRequest("Ada", "Byron", null, "harbour lights at nine");

    @Inject
    ReminderScene reminders;

    @Inject
    Scene scene;

    @Inject
    RaceGround ground;

    @Inject
    InvitationMaker make;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    AcceptanceAttempt acceptance;

    @Inject
    InvitationHistory history;

    @Inject
    InvitationUpkeep upkeep;

    @Inject
    Handovers handovers;

    @Inject
    Clock clock;

    @Test
    void aPortalWithoutReminderSettingSendsNone() {
        Portal portal = scene.portal();
        reminders.rolledBack(portal, id -> {
            reminders.sent(id, Duration.ofDays(10));

            reminders.sweep();

            assertThat(scene.emails(id)).hasSize(1);
        });
    }

    @Test
    void remindsOnceAfterTheDelay() {
        reminders.rolledBack(reminders.remindingPortal(), id -> {
            reminders.sent(id, ReminderScene.THREE_DAYS.minusMinutes(1));
            reminders.sweep();
            assertThat(scene.emails(id)).as("before its time").hasSize(1);

            reminders.sent(id, ReminderScene.THREE_DAYS);
            reminders.sweep();
            reminders.sweep();
            assertThat(scene.emails(id)).hasSize(2);
            EmailActivity reminder = scene.newestEmail(id);
            assertThat(reminder.subject()).startsWith("Erinnerung: Vestibule lädt Sie zu Harbour");
            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.SENT);
            assertThat(scene.now(id).delivery().reminder().sentAt()).isNull();

            scene.deliver(reminder);
            reminders.sweep();
            assertThat(scene.emails(id)).hasSize(2);
            assertThat(scene.now(id).delivery().reminder().sentAt()).isNotNull();
            assertThat(history.of(id))
                    .extracting(HistoryEntry::type, HistoryEntry::by, HistoryEntry::invitee)
                    .contains(tuple(AuditEventType.INVITATION__REMINDED, "Vestibule", "Ada Byron"));
        });
    }

    @Test
    void noReminderIsSentAfterAcceptance() {
        Portal portal = reminders.remindingPortal();
        reminders.rolledBack(portal, id -> {
            String link = reminders.sent(id, ReminderScene.THREE_DAYS);
            assertThat(acceptance.accept(portal, link, FORM, Hashed.of("harbour lights at nine")))
                    .isInstanceOf(AcceptOutcome.Accepted.class);

            reminders.sweep();

            assertThat(upkeep.remind(id)).isFalse();
            assertThat(scene.emails(id)).hasSize(1);
        });
    }

    @Test
    void noReminderIsSentIfTheInviterIsGone() {
        Portal portal = reminders.remindingPortal();
        StaffAccount there = reminders.hired();
        StaffAccount gone = reminders.hired();
        long good = reminders.sentLongAgoBy(there, portal);
        long orphan = reminders.sentLongAgoBy(gone, portal);
        make.deactivate(gone.id());

        reminders.sweep();

        assertThat(scene.emails(good)).hasSize(2);
        assertThat(scene.emails(orphan)).hasSize(1);
    }

    @Test
    void noReminderIsSentForFailedOrRevokedInvitations() {
        reminders.rolledBack(reminders.remindingPortal(), id -> {
            reminders.sent(id, ReminderScene.THREE_DAYS);
            scene.now(id).sendFailed();
            assertThat(upkeep.remind(id)).isFalse();

            lifecycle.revoke(id);
            assertThat(upkeep.remind(id)).isFalse();
        });
    }

    @Test
    void noReminderIsSentToAnExistingUser() {
        Portal portal = reminders.remindingPortal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = reminders.invite(contact, portal);
            reminders.sent(id, ReminderScene.THREE_DAYS);
            scene.register(contact, portal, contact.email().orElseThrow().text());

            assertThat(upkeep.remind(id)).isFalse();
        });
    }

    @Test
    void noReminderIsSentShortlyBeforeTheExpiry() {
        reminders.rolledBack(reminders.remindingPortal(), id -> {
            reminders.sent(id, ReminderScene.THREE_DAYS);
            scene.now(id).extend(clock.instant().plus(Duration.ofHours(12)));
            assertThat(upkeep.remind(id)).isFalse();

            scene.now(id).extend(clock.instant().plus(Duration.ofHours(13)));
            assertThat(upkeep.remind(id)).isTrue();
        });
    }

    @Test
    void aResentInvitationMayGetAnotherReminder() {
        reminders.rolledBack(reminders.remindingPortal(), id -> {
            reminders.sent(id, ReminderScene.THREE_DAYS);
            reminders.sweep();
            scene.deliver(id);
            lifecycle.resend(id);
            assertThat(scene.now(id).delivery().reminder().sentAt()).isNull();
            reminders.sent(id, ReminderScene.THREE_DAYS);

            reminders.sweep();

            assertThat(scene.emails(id)).hasSize(4);
        });
    }

    @Test
    void ofManyConcurrentRemindersOneIsSent() throws Exception {
        Portal portal = reminders.remindingPortal();
        StaffAccount inviter = reminders.hired();
        List<Long> waiting = new ArrayList<>();
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            waiting.add(reminders.sentLongAgoBy(inviter, portal));
        }

        AtOnce.all(List.of(reminders::sweep, reminders::sweep, reminders::sweep));

        for (long id : waiting) {
            ground.await(id);
            assertThat(scene.emails(id)).hasSize(2);
            assertThat(handovers.times(scene.newestEmail(id).id())).isEqualTo(1);
            assertThat(scene.now(id).delivery().reminder().sentAt()).isNotNull();
        }
    }
}
