package org.vestibule.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.vestibule.portal.bin.PortalDataRemover;
import org.vestibule.webhook.WebhookDeliveryStatus;

/** Removes messages to webhooks: those that ended long ago, and those about a portal that is removed. */
@ApplicationScoped
@Transactional
class WebhookLog implements PortalDataRemover {

    @PersistenceContext
    private EntityManager entities;

    /** Removes messages that were created before that time and are neither waiting nor being sent, and returns how many. */
    int removeCreatedBefore(Instant before, int most) {
        return remove(entities.createQuery(
                        "select d.id from WebhookDelivery d where d.createdAt < :before and d.status in :ended"
                                + " order by d.createdAt, d.id",
                        Long.class)
                .setParameter("before", before)
                .setParameter(
                        "ended",
                        Stream.of(WebhookDeliveryStatus.values())
                                .filter(WebhookDeliveryStatus::isFinal)
                                .toList())
                .setMaxResults(most)
                .getResultList());
    }

    @Override
    public Stage stage() {
        return Stage.WEBHOOK_DELIVERIES;
    }

    @Override
    public int remove(long portalId) {
        return remove(entities.createQuery(
                        "select d.id from WebhookDelivery d where d.portalId = :portal order by d.id", Long.class)
                .setParameter("portal", portalId)
                .setMaxResults(PORTION)
                .getResultList());
    }

    private int remove(List<Long> ids) {
        return ids.isEmpty()
                ? 0
                : entities.createQuery("delete from WebhookDelivery d where d.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }
}
