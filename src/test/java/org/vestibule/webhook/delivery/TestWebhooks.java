package org.vestibule.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.vestibule.security.PortalScope;
import org.vestibule.webhook.Webhook;
import org.vestibule.webhook.WebhookDelivery;
import org.vestibule.webhook.WebhookEvent;
import org.vestibule.webhook.WebhookEventType;
import org.vestibule.webhook.WebhookRepository;
import org.vestibule.webhook.WebhookSecret;
import org.vestibule.webhook.WebhookSecretCipher;
import org.vestibule.webhook.outgoing.WebhookClient;

/** Makes webhooks, and puts messages to them into the outbox, due at a time at which the server's own dispatcher ignores them. */
@ApplicationScoped
public class TestWebhooks {

    /** Far enough in the future that the server's own dispatcher ignores it. */
    static final Instant NOW = Instant.parse("2099-05-03T12:05:00Z");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private WebhookRepository webhooks;

    @Inject
    private WebhookSecretCipher cipher;

    @Inject
    private WebhookQueue queue;

    @Inject
    private RecordDeliveryOutcome outcome;

    @Inject
    private WebhookClient client;

    /** A webhook that is told of no events but those that a test puts into the outbox. */
    @Transactional
    long webhook(String address, WebhookSecret secret) {
        return webhook(address, secret, Set.of(WebhookEventType.TEST), PortalScope.ALL);
    }

    @Transactional
    public long webhook(String address, WebhookSecret secret, Set<WebhookEventType> events, PortalScope portals) {
        var webhook = new Webhook(address, events, portals, cipher.store(secret), NOW);
        webhooks.add(webhook);
        return webhook.id();
    }

    @Transactional
    void rotate(long webhookId, WebhookSecret secret, Instant now) {
        webhooks.forChange(webhookId).orElseThrow().rotate(cipher.store(secret), now);
    }

    @Transactional
    void forgetFormerSecrets(Instant now) {
        webhooks.forgetFormerSecrets(now);
    }

    @Transactional
    void switchOff(long webhookId) {
        webhooks.forChange(webhookId).orElseThrow().switchOff();
    }

    /** Deletes the webhook, so that no event of another test is told to it. */
    @Transactional
    public void remove(long webhookId) {
        webhooks.forChange(webhookId).ifPresent(webhooks::remove);
    }

    /** A message about a record of its own. */
    @Transactional
    long put(long webhookId) {
        return put(webhookId, "record/" + UUID.randomUUID());
    }

    @Transactional
    public long put(long webhookId, String record) {
        return put(webhookId, record, NOW);
    }

    @Transactional
    long put(long webhookId, String record, Instant now) {
        var event = WebhookEvent.of(WebhookEventType.TEST, record, null, "{\"record\":\"" + record + "\"}");
        var delivery = new WebhookDelivery(webhooks.byId(webhookId).orElseThrow(), event, now);
        entities.persist(delivery);
        return delivery.id();
    }

    @Transactional
    WebhookDelivery read(long id) {
        return entities.find(WebhookDelivery.class, id);
    }

    @Transactional
    Webhook readWebhook(long id) {
        return entities.find(Webhook.class, id);
    }

    /** The messages to the webhook, in their order. */
    @Transactional
    public List<WebhookDelivery> of(long webhookId) {
        return entities.createQuery(
                        "select d from WebhookDelivery d where d.webhookId = :webhook order by d.id",
                        WebhookDelivery.class)
                .setParameter("webhook", webhookId)
                .getResultList();
    }

    /** One attempt at that time, as of one more node. */
    void attempt(long id, Instant now) {
        new DeliverWebhook(queue, outcome, client, Clock.fixed(now, ZoneOffset.UTC)).attempt(id);
    }
}
