package org.vestibule.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.vestibule.webhook.WebhookAnswer;
import org.vestibule.webhook.WebhookFailure;
import org.vestibule.webhook.outgoing.WebhookClient;

/** Delivers one message: claims it, signs it, posts it and stores the outcome. */
@ApplicationScoped
class DeliverWebhook {

    private static final Logger LOG = System.getLogger(DeliverWebhook.class.getName());

    /** More than a day of retries has: who takes over from nodes that were killed while sending doesn't go on for ever. */
    private static final int MAX_ATTEMPTS = 30;

    private final WebhookQueue queue;
    private final RecordDeliveryOutcome outcome;
    private final WebhookClient client;
    private final Clock clock;

    @Inject
    DeliverWebhook(WebhookQueue queue, RecordDeliveryOutcome outcome, WebhookClient client, Clock clock) {
        this.queue = queue;
        this.outcome = outcome;
        this.client = client;
        this.clock = clock;
    }

    /** Sends the message if it is still due and no other dispatcher has claimed it. */
    void attempt(long id) {
        queue.claim(id, clock.instant()).ifPresent(claimed -> {
            WebhookAnswer answer = send(claimed);
            if (!outcome.settle(claimed, answer, clock.instant())) {
                LOG.log(Level.WARNING, "Webhook delivery {0} took so long that its claim ended", String.valueOf(id));
            }
        });
    }

    private WebhookAnswer send(ClaimedMessage message) {
        if (message.attempts() > MAX_ATTEMPTS) {
            return WebhookAnswer.none(WebhookFailure.INTERRUPTED);
        }
        if (message.secrets().isEmpty()) {
            return WebhookAnswer.none(WebhookFailure.SECRET_UNREADABLE);
        }
        try {
            return client.post(
                    message.address(),
                    message.payload(),
                    WebhookSignature.headers(
                            message.messageId(), clock.instant(), message.payload(), message.secrets()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Webhook delivery " + message.id() + " could not be sent", e);
            return WebhookAnswer.none(WebhookFailure.INTERNAL);
        }
    }
}
