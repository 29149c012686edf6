package org.vestibule.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.webhook.delivery.TestWebhooks.NOW;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.LogLines;
import org.vestibule.webhook.WebhookDeliveryStatus;
import org.vestibule.webhook.WebhookFailure;
import org.vestibule.webhook.WebhookSecret;
import org.vestibule.webhook.WebhookState;
import org.vestibule.webhook.outgoing.Receiver;

/** When nothing is sent: to private addresses, and once a webhook is switched off, by Vestibule or by somebody. */
@InServer
@BothDatabases
class WebhookSuspensionIT {

    private static final String BROKEN = "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n";

    @Inject
    TestWebhooks webhooks;

    private Receiver receiver;
    private long webhook;

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
        webhook = webhooks.webhook("http://localhost:" + receiver.port() + "/in", WebhookSecret.mint());
    }

    @AfterEach
    void close() throws IOException {
        webhooks.remove(webhook);
        receiver.close();
    }

    @Test
    void sendsNothingToAPrivateAddress() {
        long private10 = webhooks.webhook("https://10.255.255.1/in", WebhookSecret.mint());
        long id = webhooks.put(private10);

        webhooks.attempt(id, NOW);

        assertThat(webhooks.read(id).failure()).isEqualTo(WebhookFailure.PRIVATE_ADDRESS);
        assertThat(webhooks.read(id).status()).isEqualTo(WebhookDeliveryStatus.PENDING);
        webhooks.remove(private10);
    }

    @Test
    void isSwitchedOffWhenTheAddressIsGone() {
        receiver.answer("HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n");
        long id = webhooks.put(webhook);
        long waiting = webhooks.put(webhook);

        try (LogLines lines = LogLines.follow()) {
            webhooks.attempt(id, NOW);

            assertThat(lines.about("event=webhook.suspended webhook=" + webhook))
                    .singleElement()
                    .asString()
                    .contains("failure=GONE");
        }
        assertThat(webhooks.readWebhook(webhook).state()).isEqualTo(WebhookState.GONE);
        assertThat(webhooks.read(id).status()).isEqualTo(WebhookDeliveryStatus.FAILED);
        assertThat(webhooks.read(waiting).status()).isEqualTo(WebhookDeliveryStatus.CANCELLED);
    }

    @Test
    void isSwitchedOffAfterThreeDaysOfFailures() {
        receiver.answer(BROKEN);
        Instant end = NOW.plus(RecordDeliveryOutcome.MAX_FAILING);
        for (Instant at = NOW; at.isBefore(end); at = at.plus(Duration.ofHours(10))) {
            webhooks.attempt(webhooks.put(webhook), at);
        }
        assertThat(webhooks.readWebhook(webhook).state()).isEqualTo(WebhookState.ON);

        webhooks.attempt(webhooks.put(webhook), end);

        assertThat(webhooks.readWebhook(webhook).state()).isEqualTo(WebhookState.FAILED);
        assertThat(webhooks.of(webhook)).noneMatch(delivery -> delivery.status() == WebhookDeliveryStatus.PENDING);
    }

    @Test
    void failuresThatAreDaysApartAreNoOutage() {
        receiver.answer(BROKEN);
        webhooks.attempt(webhooks.put(webhook), NOW);
        Instant next = NOW.plus(RecordDeliveryOutcome.MAX_FAILING).plusSeconds(1);

        long id = webhooks.put(webhook);
        webhooks.attempt(id, next);

        assertThat(webhooks.readWebhook(webhook).state()).isEqualTo(WebhookState.ON);
        assertThat(webhooks.readWebhook(webhook).failingSince()).isEqualTo(next);
        assertThat(webhooks.read(id).status()).isEqualTo(WebhookDeliveryStatus.PENDING);
    }

    @Test
    void sendsNothingOnceItIsSwitchedOff() {
        long id = webhooks.put(webhook);
        webhooks.switchOff(webhook);

        webhooks.attempt(id, NOW);

        assertThat(receiver.heard()).isEmpty();
        assertThat(webhooks.read(id).status()).isEqualTo(WebhookDeliveryStatus.CANCELLED);
    }
}
