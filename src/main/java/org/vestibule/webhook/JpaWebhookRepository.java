package org.vestibule.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaWebhookRepository implements WebhookRepository {

    @PersistenceContext
    private EntityManager entities;

    private final Event<WebhookEnqueued> enqueued;

    @Inject
    JpaWebhookRepository(Event<WebhookEnqueued> enqueued) {
        this.enqueued = enqueued;
    }

    @Override
    public List<Webhook> all() {
        return entities.createQuery("select w from Webhook w order by w.address, w.id", Webhook.class)
                .setHint("eclipselink.batch", "w.portalIds")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    @Override
    public Optional<Webhook> byId(long id) {
        return Optional.ofNullable(entities.find(Webhook.class, id));
    }

    @Override
    public Optional<Webhook> forChange(long id) {
        return Optional.ofNullable(entities.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(Webhook webhook) {
        entities.persist(webhook);
        entities.flush();
    }

    @Override
    public void remove(Webhook webhook) {
        entities.remove(webhook);
    }

    @Override
    public List<Webhook> toldOf(WebhookEventType type) {
        return entities.createQuery("select w from Webhook w where w.state = :on order by w.id", Webhook.class)
                .setParameter("on", WebhookState.ON)
                .setHint("eclipselink.batch", "w.portalIds")
                .setHint("eclipselink.batch.type", "IN")
                .getResultStream()
                .filter(webhook -> webhook.events().contains(type))
                .toList();
    }

    @Override
    public Set<Long> portalsOfContact(long contactId) {
        Set<Long> portals = new HashSet<>();
        for (String record : List.of("PortalInvitation", "PortalUser")) {
            portals.addAll(entities.createQuery(
                            "select distinct r.portal.id from " + record + " r where r.contact.id = :contact",
                            Long.class)
                    .setParameter("contact", contactId)
                    .getResultList());
        }
        return portals;
    }

    @Override
    public void enqueue(WebhookDelivery delivery) {
        entities.persist(delivery);
        enqueued.fire(new WebhookEnqueued());
    }

    @Override
    public Optional<WebhookDelivery> delivery(long webhookId, long deliveryId) {
        return Optional.ofNullable(entities.find(WebhookDelivery.class, deliveryId))
                .filter(delivery -> delivery.webhookId() == webhookId);
    }

    @Override
    public int forgetFormerSecrets(Instant now) {
        return entities.createQuery("update Webhook w set w.formerSecret = null, w.formerSecretUntil = null"
                        + " where w.formerSecretUntil <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public void cancelWaiting(long webhookId) {
        entities.createQuery("update WebhookDelivery d set d.status = :cancelled, d.nextAttemptAt = null"
                        + " where d.webhookId = :webhook and d.status = :pending")
                .setParameter("cancelled", WebhookDeliveryStatus.CANCELLED)
                .setParameter("webhook", webhookId)
                .setParameter("pending", WebhookDeliveryStatus.PENDING)
                .executeUpdate();
    }
}
