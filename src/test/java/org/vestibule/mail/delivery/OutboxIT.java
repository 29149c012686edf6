package org.vestibule.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailStatus;
import org.vestibule.mail.MailFailure;
import org.vestibule.mail.Outbox;
import org.vestibule.mail.TransportOutcome;
import org.vestibule.mail.transport.OutgoingMail;
import org.vestibule.security.SystemWork;
import org.vestibule.shared.background.BackgroundWorkers;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** Delivery of e-mails from the outbox, with the real database and a scripted transport and handler. */
@InServer
@BothDatabases
class OutboxIT {

    private static final Instant NOW = TestOutbox.NOW;

    @Inject
    TestOutbox outbox;

    @Inject
    Outbox realOutbox;

    @Inject
    SendQueue queue;

    @Inject
    ScriptedDelivery delivery;

    @Inject
    SystemWork system;

    @Inject
    BackgroundWorkers workers;

    @Resource(lookup = "jdbc/vestibule")
    DataSource database;

    @Test
    void sendsTheRealLinkAndStoresTheMaskedLink() {
        long id = outbox.put("ada@example.org");

        delivery.node(NOW).attempt(id);

        assertThat(delivery.handedOver).singleElement().satisfies(mail -> {
            assertThat(mail.text()).isEqualTo("Go to http://x.example/secret");
            assertThat(mail.html()).isEqualTo("<a href=\"http://x.example/secret\">Go</a>");
        });
        assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.SENT);
        assertThat(outbox.read(id).sentAt()).isEqualTo(NOW);
        assertThat(outbox.read(id).text()).isEqualTo("Go to http://x.example/••••");
        assertThat(delivery.told).containsExactly("sent");
    }

    @Test
    void twoNodesNeverSendTheSameEmail() throws Exception {
        List<Long> ids = IntStream.range(0, 40)
                .mapToObj(i -> outbox.put("ada" + i + "@example.org"))
                .toList();
        DeliverEmail one = delivery.node(NOW);
        DeliverEmail other = delivery.node(NOW);
        Callable<Void> first = () -> sendAll(one, ids);
        Callable<Void> second = () -> sendAll(other, ids);

        outbox.together(List.of(first, second));

        assertThat(delivery.handedOver).extracting(OutgoingMail::number).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ids).allSatisfy(id -> assertThat(outbox.read(id).attempts()).isEqualTo(1));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "VESTIBULE_DB", matches = "postgresql")
    void dispatchersSkipLockedRowsIfTheDatabaseCan() throws Exception {
        List<Long> due = IntStream.range(0, 6)
                .mapToObj(i -> outbox.put("ada" + i + "@example.org"))
                .toList();

        List<Long> claimedMeanwhile = outbox.whileClaiming(due.subList(0, 3), () -> due.stream()
                .flatMap(id -> queue.claim(id, NOW).stream())
                .map(EmailActivity::id)
                .toList());

        assertThat(claimedMeanwhile).isEqualTo(due.subList(3, 6));
    }

    @Test
    void takesOverTheEmailsOfAStoppedNode() {
        long id = outbox.put("ada@example.org");
        EmailActivity left = queue.claim(id, NOW).orElseThrow();
        Instant later = NOW.plus(SendQueue.CLAIM).plusSeconds(1);

        assertThat(queue.claim(id, NOW.plusSeconds(60))).isEmpty();
        assertThat(dueAt(NOW.plusSeconds(60))).doesNotContain(id);
        assertThat(dueAt(later)).contains(id);
        delivery.node(later).attempt(id);

        assertThat(delivery.handedOver).hasSize(1);
        assertThat(queue.settle(left, activity -> activity.sent("a@example.org", NOW)))
                .isFalse();
        assertThat(outbox.read(id).sentAt()).isEqualTo(later);
    }

    @Test
    void retriesTemporaryRefusalsLater() {
        long id = outbox.put("ada@example.org");
        delivery.answer = new TransportOutcome.Refused(MailFailure.BUSY, "450 later\r\nmate");

        delivery.node(NOW).attempt(id);

        EmailActivity waiting = outbox.read(id);
        assertThat(waiting.status()).isEqualTo(EmailStatus.PENDING_SEND);
        assertThat(waiting.failure()).isEqualTo(MailFailure.BUSY);
        assertThat(waiting.failureDetail()).isEqualTo("450 later mate");
        assertThat(waiting.nextAttemptAt()).isEqualTo(NOW.plus(Duration.ofSeconds(30)));
        assertThat(queue.claim(id, NOW.plusSeconds(29))).isEmpty();
        assertThat(queue.claim(id, NOW.plusSeconds(30))).isPresent();
        assertThat(delivery.told).isEmpty();
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        long id = outbox.put("ada@example.org");
        delivery.answer = new TransportOutcome.Refused(MailFailure.UNREACHABLE, null);
        Instant now = NOW;

        for (int attempt = 1; attempt <= Backoff.maxAttempts(); attempt++) {
            delivery.node(now).attempt(id);
            now = now.plus(Duration.ofDays(1));
        }

        assertThat(delivery.handedOver).hasSize(Backoff.maxAttempts());
        assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.FAILED);
        assertThat(outbox.read(id).failure()).isEqualTo(MailFailure.UNREACHABLE);
        assertThat(delivery.told).containsExactly("failed");
    }

    @Test
    void givesUpAtOnceIfARetryCannotHelp() {
        long id = outbox.put("nobody@example.org");
        delivery.answer = new TransportOutcome.Refused(MailFailure.NO_SUCH_RECIPIENT, "550 no such user");

        delivery.node(NOW).attempt(id);

        assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.FAILED);
        assertThat(delivery.told).containsExactly("failed");
    }

    @Test
    void cancelsEmailsThatAreNoLongerNeeded() {
        long id = outbox.put("ada@example.org");
        delivery.link = Optional.empty();

        delivery.node(NOW).attempt(id);

        assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.CANCELLED);
        assertThat(delivery.handedOver).isEmpty();
    }

    @Test
    void cancelsUnsentEmails() {
        long id = outbox.put("ada@example.org");

        realOutbox.cancel(EmailKind.INVITATION, -1);
        delivery.node(NOW).attempt(id);

        assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.CANCELLED);
        assertThat(delivery.handedOver).isEmpty();
    }

    @Test
    void neverSendsTwiceIfTheHandlerFails() {
        long id = outbox.put("ada@example.org");
        delivery.purposeBroken = true;

        delivery.node(NOW).attempt(id);

        assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.SENT);
        assertThat(delivery.handedOver).hasSize(1);
    }

    @Test
    void anUnreadableRowDoesNotBlockOtherEmails() throws Exception {
        long bad = outbox.put("bad@example.org");
        long good = outbox.put("good@example.org");
        update("update email_activity set kind = 'NONSENSE' where id = ?", bad);
        try {
            new EmailDispatcher(queue, delivery.node(NOW), system, Clock.fixed(NOW, ZoneOffset.UTC), workers)
                    .sendAllDue();

            assertThat(outbox.read(good).status()).isEqualTo(EmailStatus.SENT);
        } finally {
            update("update email_activity set kind = 'INVITATION', status_reason = 'CANCELLED' where id = ?", bad);
        }
    }

    private void update(String sql, long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, id);
            update.executeUpdate();
        }
    }

    private List<Long> dueAt(Instant now) {
        return queue.due(now, DueRecord.START, 1000).stream().map(DueRecord::id).toList();
    }

    private static Void sendAll(DeliverEmail node, List<Long> ids) {
        ids.forEach(node::attempt);
        return null;
    }
}
