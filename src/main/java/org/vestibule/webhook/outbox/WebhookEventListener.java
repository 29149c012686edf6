package org.vestibule.webhook.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestibule.audit.AuditEvent;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.PortalScope;
import org.vestibule.webhook.Webhook;
import org.vestibule.webhook.WebhookDelivery;
import org.vestibule.webhook.WebhookEvent;
import org.vestibule.webhook.WebhookEventType;
import org.vestibule.webhook.WebhookRepository;

/** Puts a message into the outbox for each webhook that is told of an audit event, in the transaction that recorded it. */
@ApplicationScoped
@Transactional
class WebhookEventListener {

    private final WebhookRepository webhooks;
    private final PortalRepository portals;
    private final Clock clock;

    @Inject
    WebhookEventListener(WebhookRepository webhooks, PortalRepository portals, Clock clock) {
        this.webhooks = webhooks;
        this.portals = portals;
        this.clock = clock;
    }

    void enqueue(@Observes AuditEvent event) {
        WebhookEventType.of(event.type()).ifPresent(type -> enqueue(type, event));
    }

    private void enqueue(WebhookEventType type, AuditEvent event) {
        List<Webhook> told = webhooks.toldOf(type);
        String record = event.about().get(type.record());
        if (told.isEmpty() || record == null) {
            return;
        }
        Optional<Portal> portal = type.isOfContact()
                ? Optional.empty()
                : Optional.ofNullable(event.about().get("portal")).flatMap(portals::holderOf);
        Set<Long> about = told.stream().allMatch(webhook -> webhook.portals().isAll())
                ? Set.of()
                : portal.map(one -> Set.of(one.id())).orElseGet(() -> portalsOf(type, record));
        Instant now = clock.instant();
        String payload = WebhookPayload.of(type, event, portal, now);
        told.stream().filter(webhook -> isToldOf(webhook.portals(), about)).forEach(webhook -> {
            Long portalId = portal.map(Portal::id).orElse(null);
            WebhookEvent message = WebhookEvent.of(type, type.record() + "/" + record, portalId, payload);
            webhooks.enqueue(new WebhookDelivery(webhook, message, now));
        });
    }

    private Set<Long> portalsOf(WebhookEventType type, String record) {
        return type.isOfContact() ? webhooks.portalsOfContact(Long.parseLong(record)) : Set.of();
    }

    private static boolean isToldOf(PortalScope portals, Set<Long> about) {
        return portals.isAll() || about.stream().anyMatch(portals::contains);
    }
}
