package org.vestibule.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.webhook.delivery.TestWebhooks.NOW;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.LogLines;
import org.vestibule.webhook.Webhook;
import org.vestibule.webhook.WebhookAnswer;
import org.vestibule.webhook.WebhookDelivery;
import org.vestibule.webhook.WebhookDeliveryStatus;
import org.vestibule.webhook.WebhookFailure;
import org.vestibule.webhook.WebhookSecret;
import org.vestibule.webhook.outgoing.Receiver;

/** Messages sent with the real outbox and client to receivers on this machine. */
@InServer
@BothDatabases
class WebhookDeliveryIT {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nTaken";
    private static final String BROKEN = "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n";
    private static final Duration WAIT = Duration.ofSeconds(30);

    @Inject
    TestWebhooks webhooks;

    @Inject
    WebhookQueue queue;

    @Inject
    DueMessages due;

    @Inject
    RecordDeliveryOutcome outcome;

    @Inject
    WebhookLog log;

    private final WebhookSecret secret = WebhookSecret.mint();
    private Receiver receiver;
    private long webhook;

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
        receiver.answer(OK);
        webhook = webhooks.webhook("http://localhost:" + receiver.port() + "/in", secret);
    }

    @AfterEach
    void close() throws IOException {
        webhooks.remove(webhook);
        receiver.close();
    }

    private List<Long> due(Instant now) {
        if (!due.webhooks(now).contains(webhook)) {
            return List.of();
        }
        List<Long> found = new ArrayList<>();
        Optional<DueRecord> next = due.next(webhook, now, DueRecord.START);
        while (next.isPresent()) {
            found.add(next.get().id());
            next = due.next(webhook, now, next.get());
        }
        return found;
    }

    private static String header(String request, String name) {
        return request.lines()
                .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 2);
    }

    @Test
    void deliversSigned() {
        long id = webhooks.put(webhook);

        webhooks.attempt(id, NOW);

        WebhookDelivery delivered = webhooks.read(id);
        assertThat(delivered.status()).isEqualTo(WebhookDeliveryStatus.DELIVERED);
        assertThat(delivered.answerStatus()).isEqualTo(200);
        assertThat(delivered.answerExcerpt()).isEqualTo("Taken");
        assertThat(delivered.answeredAt()).isEqualTo(NOW);
        assertThat(receiver.heard()).singleElement().satisfies(request -> {
            assertThat(request).endsWith("\r\n\r\n" + delivered.payload());
            Map<String, String> expected =
                    WebhookSignature.headers(delivered.messageId(), NOW, delivered.payload(), List.of(secret));
            expected.forEach((name, value) -> assertThat(header(request, name)).isEqualTo(value));
        });
    }

    @Test
    void signsWithTheFormerSecretAsWellForADayAfterTheRotation() {
        WebhookSecret next = WebhookSecret.mint();
        webhooks.rotate(webhook, next, NOW);
        long during = webhooks.put(webhook);
        long after = webhooks.put(webhook);

        webhooks.attempt(during, NOW.plus(Webhook.OVERLAP).minusSeconds(1));
        webhooks.attempt(after, NOW.plus(Webhook.OVERLAP));

        assertThat(signatures(0))
                .isEqualTo(signed(during, NOW.plus(Webhook.OVERLAP).minusSeconds(1), next, secret));
        assertThat(signatures(1)).isEqualTo(signed(after, NOW.plus(Webhook.OVERLAP), next));
    }

    @Test
    void aFormerSecretIsRemovedOnceItIsNoLongerValid() {
        webhooks.rotate(webhook, WebhookSecret.mint(), NOW);
        Instant end = NOW.plus(Webhook.OVERLAP);

        webhooks.forgetFormerSecrets(end.minusSeconds(1));
        assertThat(webhooks.readWebhook(webhook).formerSecretUntil()).isEqualTo(end);

        webhooks.forgetFormerSecrets(end);
        assertThat(webhooks.readWebhook(webhook).formerSecretUntil()).isNull();
        assertThat(webhooks.readWebhook(webhook).formerSecret(NOW)).isEmpty();
    }

    private String signatures(int request) {
        return header(receiver.heard().get(request), "webhook-signature");
    }

    private String signed(long id, Instant at, WebhookSecret... secrets) {
        WebhookDelivery delivery = webhooks.read(id);
        return WebhookSignature.headers(delivery.messageId(), at, delivery.payload(), List.of(secrets))
                .get("webhook-signature");
    }

    @Test
    void keepsTheOrderOfMessagesAboutARecord() {
        String record = "record/" + UUID.randomUUID();
        long first = webhooks.put(webhook, record);
        // As a node whose clock is behind would store it.
        long second = webhooks.put(webhook, record, NOW.minusSeconds(60));
        long other = webhooks.put(webhook);

        assertThat(due(NOW)).containsExactlyInAnyOrder(first, other);
        webhooks.attempt(second, NOW);
        assertThat(receiver.heard()).isEmpty();

        receiver.answer(BROKEN);
        webhooks.attempt(first, NOW);
        receiver.answer(OK);
        Instant later = NOW.plus(WAIT);
        webhooks.attempt(second, later);
        assertThat(webhooks.read(second).attempts()).isZero();

        webhooks.attempt(first, later);
        assertThat(due(later)).containsExactlyInAnyOrder(second, other);
        webhooks.attempt(second, later);
        assertThat(webhooks.read(second).status()).isEqualTo(WebhookDeliveryStatus.DELIVERED);
    }

    @Test
    void retriesAndLetsTheWebhookRest() {
        receiver.answer(BROKEN);
        long id = webhooks.put(webhook);
        long other = webhooks.put(webhook);

        webhooks.attempt(id, NOW);

        assertThat(webhooks.read(id).status()).isEqualTo(WebhookDeliveryStatus.PENDING);
        assertThat(webhooks.read(id).failure()).isEqualTo(WebhookFailure.REFUSED);
        assertThat(webhooks.read(id).nextAttemptAt()).isEqualTo(NOW.plus(WAIT));
        assertThat(webhooks.readWebhook(webhook).failingSince()).isEqualTo(NOW);
        webhooks.attempt(other, NOW.plusSeconds(1));
        assertThat(receiver.heard()).hasSize(1);
        assertThat(due(NOW.plusSeconds(1))).isEmpty();

        receiver.answer(OK);
        webhooks.attempt(id, NOW.plus(WAIT));
        webhooks.attempt(other, NOW.plus(WAIT));

        assertThat(webhooks.read(id).status()).isEqualTo(WebhookDeliveryStatus.DELIVERED);
        assertThat(webhooks.read(id).attempts()).isEqualTo(2);
        assertThat(webhooks.read(other).status()).isEqualTo(WebhookDeliveryStatus.DELIVERED);
        assertThat(webhooks.readWebhook(webhook).failingSince()).isNull();
    }

    @Test
    void givesUpAfterADayAndGoesOnWithTheNextMessage() {
        receiver.answer(BROKEN);
        String record = "record/" + UUID.randomUUID();
        long id = webhooks.put(webhook, record);
        long next = webhooks.put(webhook, record);
        webhooks.attempt(id, NOW);

        try (LogLines lines = LogLines.follow()) {
            webhooks.attempt(id, NOW.plus(WebhookDelivery.RETRIED));

            assertThat(lines.about("event=webhook.given-up webhook=" + webhook)).hasSize(1);
        }
        assertThat(webhooks.read(id).status()).isEqualTo(WebhookDeliveryStatus.FAILED);
        Instant turn = NOW.plus(WebhookDelivery.RETRIED).plus(WAIT);
        assertThat(due(turn)).containsExactly(next);

        // It has its own day, though it waited for one.
        webhooks.attempt(next, turn);
        assertThat(webhooks.read(next).status()).isEqualTo(WebhookDeliveryStatus.PENDING);
        assertThat(webhooks.read(next).retryUntil()).isEqualTo(turn.plus(WebhookDelivery.RETRIED));
    }

    /** A node that is killed after the request and before it stores the answer. */
    @Test
    void sendsWithTheSameIdAfterANodeWasKilledBetweenSendingAndNoting() {
        long id = webhooks.put(webhook);
        ClaimedMessage killed = queue.claim(id, NOW).orElseThrow();
        assertThat(queue.claim(id, NOW.plusSeconds(1))).isEmpty();

        Instant later = NOW.plus(WebhookQueue.CLAIM).plusSeconds(1);
        webhooks.attempt(id, later);

        assertThat(header(receiver.heard().get(0), "webhook-id")).isEqualTo(killed.messageId());
        assertThat(webhooks.read(id).status()).isEqualTo(WebhookDeliveryStatus.DELIVERED);
        assertThat(outcome.settle(killed, WebhookAnswer.none(WebhookFailure.TIMED_OUT), later))
                .isFalse();
        assertThat(webhooks.read(id).status()).isEqualTo(WebhookDeliveryStatus.DELIVERED);
    }

    @Test
    void twoNodesSendAMessageOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            int before = receiver.heard().size();
            long id = webhooks.put(webhook);
            Callable<Void> node = () -> {
                webhooks.attempt(id, NOW);
                return null;
            };

            AtOnce.all(List.of(node, node));

            assertThat(receiver.heard()).hasSize(before + 1);
            assertThat(webhooks.read(id).status()).isEqualTo(WebhookDeliveryStatus.DELIVERED);
        }
    }

    /** Else a slow receiver with many messages would take all threads of a node for as long as they last. */
    @Test
    void hasFewMessagesUnderWayAtOnceAndDelaysNoOtherWebhook() {
        List<Long> ids = Stream.generate(() -> webhooks.put(webhook))
                .limit(DueMessages.MAX_UNDER_WAY + 1L)
                .toList();
        long other = webhooks.webhook("http://localhost:" + receiver.port() + "/other", secret);
        long ofOther = webhooks.put(other, "record/1");
        ids.stream().limit(DueMessages.MAX_UNDER_WAY).forEach(id -> queue.claim(id, NOW));

        assertThat(due(NOW)).isEmpty();
        assertThat(due.next(other, NOW, DueRecord.START)).map(DueRecord::id).hasValue(ofOther);
        Instant ended = NOW.plus(WebhookQueue.CLAIM);
        assertThat(due(ended)).containsExactly(ids.get(DueMessages.MAX_UNDER_WAY));
        assertThat(due.interrupted(ended, 1000)).containsAll(ids.subList(0, DueMessages.MAX_UNDER_WAY));
        webhooks.remove(other);
    }

    @Test
    void oldMessagesAreRemovedUnlessTheyWait() {
        long done = webhooks.put(webhook);
        long waiting = webhooks.put(webhook);
        webhooks.attempt(done, NOW);

        while (log.removeCreatedBefore(NOW.plusSeconds(1), 100) > 0) {
            // In portions.
        }

        assertThat(webhooks.of(webhook)).extracting(WebhookDelivery::id).containsExactly(waiting);
    }
}
