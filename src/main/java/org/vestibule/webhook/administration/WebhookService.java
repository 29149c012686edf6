package org.vestibule.webhook.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.settings.WebhookSettings;
import org.vestibule.shared.Retried;
import org.vestibule.webhook.Webhook;
import org.vestibule.webhook.WebhookDelivery;
import org.vestibule.webhook.WebhookEvent;
import org.vestibule.webhook.WebhookEventType;
import org.vestibule.webhook.WebhookRepository;
import org.vestibule.webhook.WebhookSecret;
import org.vestibule.webhook.WebhookSecretCipher;
import org.vestibule.webhook.administration.WebhookOutcome.Done;
import org.vestibule.webhook.administration.WebhookOutcome.Invalid;
import org.vestibule.webhook.administration.WebhookOutcome.Refused;
import org.vestibule.webhook.administration.WebhookViolation.Field;
import org.vestibule.webhook.administration.WebhookViolation.Reason;

/** Makes, changes and deletes webhooks, and sends tests and former messages to them. */
@ApplicationScoped
@Transactional
@Retried
@Requires(Right.WEBHOOKS)
public class WebhookService {

    /** How many webhooks there can be: each event is compared with all. */
    public static final int MAX_WEBHOOKS = 50;

    private final WebhookRepository webhooks;
    private final WebhookPortals portals;
    private final WebhookSecretCipher cipher;
    private final WebhookSettings settings;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    WebhookService(
            WebhookRepository webhooks,
            WebhookPortals portals,
            WebhookSecretCipher cipher,
            WebhookSettings settings,
            Clock clock,
            AuditTrail auditTrail) {
        this.webhooks = webhooks;
        this.portals = portals;
        this.cipher = cipher;
        this.settings = settings;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /** Makes a webhook, which is switched on. */
    public WebhookOutcome make(WebhookRequest request) {
        Optional<Invalid> invalid = invalid(request);
        if (invalid.isPresent()) {
            return invalid.get();
        }
        if (webhooks.all().size() >= MAX_WEBHOOKS) {
            return Refused.TOO_MANY;
        }
        WebhookSecret secret = WebhookSecret.mint();
        var webhook = new Webhook(
                request.address(), request.events(), request.portals(), cipher.store(secret), clock.instant());
        webhooks.add(webhook);
        return done(webhook, AuditEventType.WEBHOOK__ADDED, Optional.of(secret.text()));
    }

    /** Changes the address, the events and the portals. Messages that wait go to the new address. */
    public WebhookOutcome change(long id, WebhookRequest request) {
        Optional<Invalid> invalid = invalid(request);
        return invalid.isPresent()
                ? invalid.get()
                : change(
                        id,
                        AuditEventType.WEBHOOK__CHANGED,
                        webhook -> webhook.change(request.address(), request.events(), request.portals()));
    }

    private Optional<Invalid> invalid(WebhookRequest request) {
        List<WebhookViolation> violations = request.violations(settings);
        if (violations.isEmpty() && !portals.areThere(request.portals())) {
            return Optional.of(new Invalid(List.of(new WebhookViolation(Field.PORTALS, Reason.GONE))));
        }
        return violations.isEmpty() ? Optional.empty() : Optional.of(new Invalid(violations));
    }

    /** Switches it on, and forgets that it failed. */
    public WebhookOutcome switchOn(long id) {
        return change(id, AuditEventType.WEBHOOK__SWITCHED_ON, Webhook::switchOn);
    }

    /** Switches it off: messages that wait are cancelled, and events until it is switched on are never told. */
    public WebhookOutcome switchOff(long id) {
        return change(id, AuditEventType.WEBHOOK__SWITCHED_OFF, webhook -> {
            webhook.switchOff();
            webhooks.cancelWaiting(id);
        });
    }

    private WebhookOutcome change(long id, AuditEventType type, Consumer<Webhook> change) {
        return webhooks.forChange(id)
                .<WebhookOutcome>map(webhook -> {
                    change.accept(webhook);
                    return done(webhook, type, Optional.empty());
                })
                .orElse(Refused.UNKNOWN);
    }

    /** Gives it a new secret; for {@link Webhook#OVERLAP} messages are signed with the former one, too. */
    public WebhookOutcome rotateSecret(long id) {
        WebhookSecret secret = WebhookSecret.mint();
        return webhooks.forChange(id)
                .<WebhookOutcome>map(webhook -> {
                    webhook.rotate(cipher.store(secret), clock.instant());
                    return done(webhook, AuditEventType.WEBHOOK__SECRET_ROTATED, Optional.of(secret.text()));
                })
                .orElse(Refused.UNKNOWN);
    }

    /** Deletes it with its messages. */
    public WebhookOutcome delete(long id) {
        return change(id, AuditEventType.WEBHOOK__DELETED, webhooks::remove);
    }

    /** Puts a test message into the outbox, if it is switched on. */
    public WebhookOutcome sendTest(long id) {
        return ifOn(webhooks.forChange(id), AuditEventType.WEBHOOK__TESTED, webhook -> {
            Instant now = clock.instant();
            String payload = Json.createObjectBuilder()
                    .add("type", WebhookEventType.TEST.text())
                    .add("timestamp", now.truncatedTo(ChronoUnit.MILLIS).toString())
                    .add(
                            "data",
                            Json.createObjectBuilder()
                                    .add("webhook", Json.createObjectBuilder().add("id", id)))
                    .build()
                    .toString();
            // Each test is a record of its own: it shouldn't wait for a former test.
            WebhookEvent event = WebhookEvent.of(WebhookEventType.TEST, "test/" + UUID.randomUUID(), null, payload);
            webhooks.enqueue(new WebhookDelivery(webhook, event, now));
        });
    }

    /** Puts a message that was delivered, given up or cancelled into the outbox once more, with the same message id. */
    public WebhookOutcome redeliver(long id, long deliveryId) {
        Optional<WebhookDelivery> former = webhooks.delivery(id, deliveryId)
                .filter(delivery -> delivery.status().isFinal());
        return former.isEmpty()
                ? Refused.UNKNOWN
                : ifOn(
                        webhooks.forChange(id),
                        AuditEventType.WEBHOOK__REDELIVERED,
                        webhook -> webhooks.enqueue(former.get().again(clock.instant())));
    }

    private WebhookOutcome ifOn(Optional<Webhook> found, AuditEventType type, Consumer<Webhook> work) {
        if (found.isEmpty()) {
            return Refused.UNKNOWN;
        }
        if (!found.get().on()) {
            return Refused.OFF;
        }
        work.accept(found.get());
        return done(found.get(), type, Optional.empty());
    }

    private Done done(Webhook webhook, AuditEventType type, Optional<String> secret) {
        auditTrail.tell(webhook.event(type));
        return new Done(WebhookSummary.of(webhook, portals.names(), clock.instant()), secret);
    }
}
