package org.vestibule.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.webhook.WebhookDeliveryStatus;

/** Finds the messages to send: webhook by webhook, so that neither a slow receiver nor a long queue delays those of others. */
@ApplicationScoped
@Transactional
class DueMessages {

    /** How many messages of a webhook are under way at once, on all nodes: fewer than a node has threads for all webhooks. */
    static final int MAX_UNDER_WAY = 2;

    private static final String AWAKE = "(w.restingUntil is null or w.restingUntil <= :now)";

    private static final String UNDER_WAY = "(select count(s) from WebhookDelivery s where s.webhookId = w.id"
            + " and s.status = :sending and s.claimedUntil > :now)";

    @PersistenceContext
    private EntityManager entities;

    /** The webhooks that don't rest and have a message that is due, by their ids. */
    List<Long> webhooks(Instant now) {
        return entities.createQuery(
                        "select w.id from Webhook w where " + AWAKE
                                + " and exists (select d.id from WebhookDelivery d where d.webhookId = w.id"
                                + " and d.status = :pending and d.nextAttemptAt <= :now) order by w.id",
                        Long.class)
                .setParameter("pending", WebhookDeliveryStatus.PENDING)
                .setParameter("now", now)
                .getResultList();
    }

    /**
     * The webhook's message that has been due the longest after {@code after} and whose turn it is about its record; empty if
     * there is none, the webhook rests, or {@link #MAX_UNDER_WAY} of its messages are under way.
     */
    Optional<DueRecord> next(long webhookId, Instant now, DueRecord after) {
        return entities.createQuery(
                        "select new org.vestibule.shared.upkeep.DueRecord(d.nextAttemptAt, d.id)"
                                + " from WebhookDelivery d, Webhook w where w.id = :webhook and d.webhookId = :webhook"
                                + " and d.status = :pending and d.nextAttemptAt <= :now and " + AWAKE
                                + " and d.nextAttemptAt >= :at and (d.nextAttemptAt > :at or d.id > :after)"
                                + " and not exists (" + WebhookQueue.EARLIER + ") and " + UNDER_WAY + " < :most"
                                + " order by d.nextAttemptAt, d.id",
                        DueRecord.class)
                .setParameter("webhook", webhookId)
                .setParameter("pending", WebhookDeliveryStatus.PENDING)
                .setParameter("sending", WebhookDeliveryStatus.SENDING)
                .setParameter("now", now)
                .setParameter("at", after.at())
                .setParameter("after", after.id())
                .setParameter("most", (long) MAX_UNDER_WAY)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Messages to webhooks that don't rest whose claim ended without an outcome, as a node was killed: at most {@code most}. */
    List<Long> interrupted(Instant now, int most) {
        return entities.createQuery(
                        "select d.id from WebhookDelivery d, Webhook w where w.id = d.webhookId and d.status = :sending"
                                + " and d.claimedUntil <= :now and " + AWAKE + " order by d.nextAttemptAt, d.id",
                        Long.class)
                .setParameter("sending", WebhookDeliveryStatus.SENDING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
