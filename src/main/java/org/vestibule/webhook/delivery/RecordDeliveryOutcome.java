package org.vestibule.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.shared.Retried;
import org.vestibule.webhook.Webhook;
import org.vestibule.webhook.WebhookAnswer;
import org.vestibule.webhook.WebhookDelivery;
import org.vestibule.webhook.WebhookFailure;
import org.vestibule.webhook.WebhookRepository;
import org.vestibule.webhook.WebhookState;

/** Stores the outcome of an attempt, with the state of the webhook and the audit events, in one transaction. */
@ApplicationScoped
@Transactional
@Retried
class RecordDeliveryOutcome {

    /** How long a webhook rests after a failure. */
    static final Duration REST = Duration.ofSeconds(30);

    /** A webhook that has failed for so long is switched off. */
    static final Duration MAX_FAILING = Duration.ofDays(3);

    private final WebhookQueue queue;
    private final WebhookRepository webhooks;
    private final AuditTrail auditTrail;

    @Inject
    RecordDeliveryOutcome(WebhookQueue queue, WebhookRepository webhooks, AuditTrail auditTrail) {
        this.queue = queue;
        this.webhooks = webhooks;
        this.auditTrail = auditTrail;
    }

    /** @return false if the claim had ended, so that another dispatcher decides the outcome */
    boolean settle(ClaimedMessage claimed, WebhookAnswer answer, Instant now) {
        // Locks the webhook before its messages, as switching it off does.
        if (answer.accepted()) {
            queue.works(claimed.webhookId());
        } else {
            queue.fails(claimed.webhookId(), now, REST);
        }
        Optional<WebhookDelivery> own = queue.own(claimed);
        own.ifPresent(delivery -> settle(delivery, answer, now));
        if (!answer.accepted()) {
            suspend(claimed, answer, now);
        }
        return own.isPresent();
    }

    private void settle(WebhookDelivery delivery, WebhookAnswer answer, Instant now) {
        if (answer.accepted()) {
            delivery.delivered(answer, now);
            return;
        }
        Optional<Instant> next =
                answer.failure() == WebhookFailure.GONE || answer.failure() == WebhookFailure.INTERRUPTED
                        ? Optional.empty()
                        : WebhookBackoff.next(delivery.attempts(), now, delivery.retryUntil());
        if (next.isPresent()) {
            delivery.postpone(answer, next.get(), now);
        } else {
            delivery.giveUp(answer, now);
            tell(AuditEventType.WEBHOOK__GIVEN_UP, delivery, answer);
        }
    }

    private void suspend(ClaimedMessage claimed, WebhookAnswer answer, Instant now) {
        boolean gone = answer.failure() == WebhookFailure.GONE;
        WebhookState state = gone ? WebhookState.GONE : WebhookState.FAILED;
        if (queue.suspend(claimed.webhookId(), state, gone ? now : now.minus(MAX_FAILING))) {
            webhooks.cancelWaiting(claimed.webhookId());
            queue.webhook(claimed.webhookId())
                    .map(webhook -> webhook.event(AuditEventType.WEBHOOK__SUSPENDED))
                    .ifPresent(event -> auditTrail.tell(event.with("failure", answer.failure())));
        }
    }

    private void tell(AuditEventType type, WebhookDelivery delivery, WebhookAnswer answer) {
        Optional<Webhook> webhook = queue.webhook(delivery.webhookId());
        webhook.ifPresent(found -> {
            AuditEvent event = found.event(type)
                    .with("delivery", delivery.id())
                    .with("attempt", delivery.attempts())
                    .with("failure", answer.failure());
            auditTrail.tell(event.with("status", answer.status()));
        });
    }
}
