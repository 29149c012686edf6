package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.invitation.accepting.AcceptOutcome;
import org.vestibule.invitation.accepting.AcceptRequest;
import org.vestibule.invitation.accepting.AcceptanceAttempt;
import org.vestibule.invitation.command.InvitationChanges;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.mail.InvitationEmailHandler;
import org.vestibule.invitation.query.InvitationHistory;
import org.vestibule.invitation.upkeep.InvitationUpkeep;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailStatus;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalSettings;
import org.vestibule.shared.upkeep.WholeSweep;
import org.vestibule.testing.As;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.InServer;

/** What happens to an enqueued reminder. Each test runs in a transaction that is rolled back. */
@InServer
class ReminderMailIT {

    private static final AcceptRequest FORM = new AcceptRequest("Ada", "Byron", null, "harbour lights at nine");

    @Inject
    ReminderScene reminders;

    @Inject
    Scene scene;

    @Inject
    As as;

    @Inject
    PortalSettings settings;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    InvitationChanges changes;

    @Inject
    AcceptanceAttempt acceptance;

    @Inject
    InvitationUpkeep upkeep;

    @Inject
    InvitationEmailHandler mail;

    @Inject
    InvitationHistory history;

    @Inject
    Clock clock;

    @Test
    void theOldLinkEndsOnlyWhenTheReminderIsSent() {
        reminders.rolledBack(reminders.remindingPortal(), id -> {
            String first = reminders.sent(id, ReminderScene.THREE_DAYS);
            Instant end = scene.now(id).offer().expiresAt();
            reminders.sweep();
            assertThat(reminders.ended(first)).isFalse();

            String second = scene.deliver(id);

            assertThat(reminders.ended(first)).isTrue();
            assertThat(reminders.ended(second)).isFalse();
            assertThat(scene.now(id).offer().expiresAt()).isEqualTo(end);
        });
    }

    @Test
    void aFailedReminderDoesNotChangeTheInvitationOrItsLink() {
        reminders.rolledBack(reminders.remindingPortal(), id -> {
            String first = reminders.sent(id, ReminderScene.THREE_DAYS);
            reminders.sweep();
            EmailActivity reminder = scene.newestEmail(id);
            mail.mintLink(reminder);

            mail.failed(reminder);

            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.SENT);
            assertThat(scene.now(id).delivery().reminder().sentAt()).isNull();
            assertThat(reminders.ended(first)).isFalse();
            assertThat(history.of(id).get(0).type()).isEqualTo(AuditEventType.INVITATION__REMINDER_FAILED);
            reminders.sweep();
            assertThat(scene.emails(id)).as("no second one by itself").hasSize(2);

            mail.retried(reminder);
            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.SENT);
            scene.deliver(reminder);
            assertThat(reminders.ended(first)).isTrue();
        });
    }

    @Test
    void aReminderThatWouldLeadNowhereIsCancelledAndSentLater() {
        Portal portal = reminders.remindingPortal();
        reminders.rolledBack(portal, id -> {
            reminders.sent(id, ReminderScene.THREE_DAYS);
            reminders.sweep();
            EmailActivity reminder = scene.newestEmail(id);
            as.system(() -> settings.close(portal.id()));

            assertThat(mail.mintLink(reminder)).isEmpty();
            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.SENT);
            assertThat(upkeep.remind(id)).as("while the portal is closed").isFalse();

            as.system(() -> settings.reopen(portal.id()));
            assertThat(upkeep.remind(id)).isTrue();
        });
    }

    @Test
    void commandsAndExpiryCancelAnUnsentReminder() {
        Portal portal = reminders.remindingPortal();
        List<Consumer<Long>> deeds = List.of(
                id -> lifecycle.revoke(id),
                id -> lifecycle.resend(id),
                id -> changes.extend(id, clock.instant().plus(Duration.ofDays(40))),
                id -> {
                    scene.now(id).extend(clock.instant());
                    WholeSweep.of(upkeep.expiry());
                });
        for (Consumer<Long> deed : deeds) {
            reminders.rolledBack(portal, id -> {
                reminders.sent(id, ReminderScene.THREE_DAYS);
                reminders.sweep();
                long reminder = scene.newestEmail(id).id();

                deed.accept(id);

                assertThat(reminders.email(id, reminder).status()).isEqualTo(EmailStatus.CANCELLED);
            });
        }
    }

    @Test
    void acceptingByTheOldLinkCancelsTheReminder() {
        Portal portal = reminders.remindingPortal();
        reminders.rolledBack(portal, id -> {
            String link = reminders.sent(id, ReminderScene.THREE_DAYS);
            reminders.sweep();

            assertThat(acceptance.accept(portal, link, FORM, Hashed.of("harbour lights at nine")))
                    .isInstanceOf(AcceptOutcome.Accepted.class);

            assertThat(scene.newestEmail(id).status()).isEqualTo(EmailStatus.CANCELLED);
        });
    }

    @Test
    void aChangeWhileAReminderWaitsIsInTheNextReminder() {
        reminders.rolledBack(reminders.remindingPortal(), id -> {
            reminders.sent(id, ReminderScene.THREE_DAYS);
            reminders.sweep();
            changes.changeRole(id, scene.role(scene.now(id).portal(), "buyer").id());

            reminders.sweep();

            assertThat(scene.emails(id)).hasSize(3);
            assertThat(scene.newestEmail(id).text()).contains("Buyer").doesNotContain("Partner");
        });
    }
}
