package org.vestibule.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.vestibule.journal.Journal;
import org.vestibule.security.NotAllowed;
import org.vestibule.security.Right;
import org.vestibule.security.SystemWork;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** The way of e-mails through the outbox, with the real database and a transport and a purpose made for the test. */
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
    EmailRecords records;

    @Inject
    Journal journal;

    @Inject
    RefusalMeter refusals;

    @Inject
    As as;

    @Inject
    SystemWork system;

    @Inject
    DatabaseAvailability availability;

    @Resource(lookup = "jdbc/vestibule")
    DataSource database;

    private final ConcurrentLinkedQueue<OutgoingMail> handedOver = new ConcurrentLinkedQueue<>();
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    private Handover answer = new Handover.Done();
    private Optional<String> link = Optional.of("http://x.example/secret");
    private boolean purposeBroken;
    private Runnable whileHandingOver = () -> {};
    private Runnable whileMinting = () -> {};

    @Test
    void sendsTheRealLinkAndKeepsTheMaskedOne() {
        long id = outbox.put("ada@example.org");

        node(NOW).attempt(id);

        assertThat(handedOver).singleElement().satisfies(mail -> {
            assertThat(mail.text()).isEqualTo("Go to http://x.example/secret");
            assertThat(mail.html()).isEqualTo("<a href=\"http://x.example/secret\">Go</a>");
        });
        assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.SENT);
        assertThat(outbox.read(id).sentAt()).isEqualTo(NOW);
        assertThat(outbox.read(id).text()).isEqualTo("Go to http://x.example/••••");
        assertThat(told).containsExactly("sent");
    }

    @Test
    void twoNodesNeverSendTheSameEmail() throws Exception {
        List<Long> ids = IntStream.range(0, 40)
                .mapToObj(i -> outbox.put("ada" + i + "@example.org"))
                .toList();
        Delivery one = node(NOW);
        Delivery other = node(NOW);
        Callable<Void> first = () -> sendAll(one, ids);
        Callable<Void> second = () -> sendAll(other, ids);

        outbox.together(List.of(first, second));

        assertThat(handedOver).extracting(OutgoingMail::number).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ids).allSatisfy(id -> assertThat(outbox.read(id).attempts()).isEqualTo(1));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "VESTIBULE_DB", matches = "postgresql")
    void dispatchersPassEachOtherByWhereTheDatabaseCanSkipLockedRows() throws Exception {
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
    void takesOverWhatAStoppedNodeLeftBehind() {
        long id = outbox.put("ada@example.org");
        EmailActivity left = queue.claim(id, NOW).orElseThrow();
        Instant later = NOW.plus(SendQueue.CLAIM).plusSeconds(1);

        assertThat(queue.claim(id, NOW.plusSeconds(60))).isEmpty();
        assertThat(dueAt(NOW.plusSeconds(60))).doesNotContain(id);
        assertThat(dueAt(later)).contains(id);
        node(later).attempt(id);

        assertThat(handedOver).hasSize(1);
        assertThat(queue.settle(left, activity -> activity.sent(NOW))).isFalse();
        assertThat(outbox.read(id).sentAt()).isEqualTo(later);
    }

    @Test
    void triesAgainLaterWhatWasRefusedForNow() {
        long id = outbox.put("ada@example.org");
        answer = new Handover.Refused(MailFailure.BUSY, "450 later\r\nmate");

        node(NOW).attempt(id);

        EmailActivity waiting = outbox.read(id);
        assertThat(waiting.status()).isEqualTo(EmailStatus.PENDING_SEND);
        assertThat(waiting.failure()).isEqualTo(MailFailure.BUSY);
        assertThat(waiting.failureDetail()).isEqualTo("450 later mate");
        assertThat(waiting.nextAttemptAt()).isEqualTo(NOW.plus(Duration.ofSeconds(30)));
        assertThat(queue.claim(id, NOW.plusSeconds(29))).isEmpty();
        assertThat(queue.claim(id, NOW.plusSeconds(30))).isPresent();
        assertThat(told).isEmpty();
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        long id = outbox.put("ada@example.org");
        answer = new Handover.Refused(MailFailure.UNREACHABLE, null);
        Instant now = NOW;

        for (int attempt = 1; attempt <= Backoff.attempts(); attempt++) {
            node(now).attempt(id);
            now = now.plus(Duration.ofDays(1));
        }

        assertThat(handedOver).hasSize(Backoff.attempts());
        assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.FAILED);
        assertThat(outbox.read(id).failure()).isEqualTo(MailFailure.UNREACHABLE);
        assertThat(told).containsExactly("failed");
    }

    @Test
    void givesUpAtOnceWhereTryingAgainCantHelp() {
        long id = outbox.put("nobody@example.org");
        answer = new Handover.Refused(MailFailure.NO_SUCH_RECIPIENT, "550 no such user");

        node(NOW).attempt(id);

        assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.FAILED);
        assertThat(told).containsExactly("failed");
    }

    @Test
    void doesNotSendWhatHasLostItsPurpose() {
        long id = outbox.put("ada@example.org");
        link = Optional.empty();

        node(NOW).attempt(id);

        assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.CANCELLED);
        assertThat(handedOver).isEmpty();
    }

    @Test
    void takesBackWhatHasNotLeftYet() {
        long id = outbox.put("ada@example.org");

        realOutbox.cancel(EmailKind.INVITATION, -1);
        node(NOW).attempt(id);

        assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.CANCELLED);
        assertThat(handedOver).isEmpty();
    }

    @Test
    void neverSendsTwiceBecauseThePurposeFailed() {
        long id = outbox.put("ada@example.org");
        purposeBroken = true;

        node(NOW).attempt(id);

        assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.SENT);
        assertThat(handedOver).hasSize(1);
    }

    @Test
    void tellsOfAnOutcomeExactlyWhereItIsKept() throws Exception {
        long id = outbox.put("ada@example.org");
        whileHandingOver = () -> queue.claim(id, NOW.plus(SendQueue.CLAIM).plusSeconds(1));

        node(NOW).attempt(id);

        assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.SENDING);
        assertThat(events(id)).as("the claim had ended").isEmpty();

        whileHandingOver = () -> {};
        purposeBroken = true;
        node(NOW.plus(Duration.ofDays(1))).attempt(id);
        assertThat(events(id)).containsExactly("email.sent");
    }

    @Test
    void tellsOfACancelledEmailWhereItWasCancelledHere() throws Exception {
        long kept = outbox.put("ada@example.org");
        link = Optional.empty();
        whileMinting = () -> queue.claim(kept, NOW.plus(SendQueue.CLAIM).plusSeconds(1));

        node(NOW).attempt(kept);

        assertThat(outbox.read(kept).status()).isEqualTo(EmailStatus.SENDING);
        assertThat(events(kept)).isEmpty();

        whileMinting = () -> {};
        long cancelled = outbox.put("ada@example.org");
        node(NOW).attempt(cancelled);
        assertThat(events(cancelled)).containsExactly("email.cancelled");
    }

    @Test
    void aRowThatCannotBeReadKeepsNoOtherEmailFromLeaving() throws Exception {
        long bad = outbox.put("bad@example.org");
        long good = outbox.put("good@example.org");
        update("update email_activity set kind = 'NONSENSE' where id = ?", bad);
        try {
            new Dispatcher(queue, node(NOW), system, Clock.fixed(NOW, ZoneOffset.UTC), availability).sendAllDue();

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

    /** What the database keeps of the events about the e-mail. */
    private List<String> events(long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select happening, details from journal_entry where happening like 'email.%' order by id");
                ResultSet found = query.executeQuery()) {
            List<String> events = new ArrayList<>();
            while (found.next()) {
                if (found.getString("details").matches(".*\"email\":\\s*\"?" + id + "\\b.*")) {
                    events.add(found.getString("happening"));
                }
            }
            return events;
        }
    }

    @Test
    void aFailedEmailCanBeRetriedOnce() {
        long id = outbox.put("nobody@example.org");
        answer = new Handover.Refused(MailFailure.NO_SUCH_RECIPIENT, null);
        node(NOW).attempt(id);

        assertThat(retry(id)).isInstanceOf(Retrial.Pending.class);
        assertThat(retry(id)).isInstanceOf(Retrial.NotFailed.class);
        assertThat(retry(-5)).isEqualTo(new Retrial.Unknown());
    }

    @Test
    void onlyWhoMayInviteSeesAndRetriesEmails() {
        long id = outbox.put("ada@example.org");
        Set<Right> others = Set.of(Right.CONTACTS, Right.PAGES);

        assertThat(refused(() -> as.someoneWith(others, () -> records.read(id))))
                .isTrue();
        assertThat(refused(() -> as.someoneWith(others, () -> records.retry(id))))
                .isTrue();
        assertThat(as.<Optional<EmailActivity>>someoneWith(Set.of(Right.INVITATIONS), () -> records.read(id)))
                .isPresent();
    }

    private Retrial retry(long id) {
        return as.someoneWith(Set.of(Right.INVITATIONS), () -> records.retry(id));
    }

    private static boolean refused(Runnable call) {
        try {
            call.run();
            return false;
        } catch (NotAllowed e) {
            return true;
        }
    }

    private static Void sendAll(Delivery node, List<Long> ids) {
        ids.forEach(node::attempt);
        return null;
    }

    private Delivery node(Instant now) {
        MailTransport transport = mail -> {
            handedOver.add(mail);
            whileHandingOver.run();
            return answer;
        };
        return new Delivery(
                queue,
                new Purposes(List.of(new Purpose())),
                transport,
                Clock.fixed(now, ZoneOffset.UTC),
                journal,
                refusals);
    }

    private class Purpose implements EmailPurpose {

        @Override
        public EmailKind kind() {
            return EmailKind.INVITATION;
        }

        @Override
        public Optional<String> mintLink(EmailActivity activity) {
            whileMinting.run();
            return link;
        }

        @Override
        public void sent(EmailActivity activity) {
            if (purposeBroken) {
                throw new IllegalStateException("A purpose that can't be told");
            }
            told.add("sent");
        }

        @Override
        public void failed(EmailActivity activity) {
            told.add("failed");
        }

        @Override
        public void retried(EmailActivity activity) {
            told.add("retried");
        }
    }
}
