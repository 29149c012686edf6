package org.vestibule.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vestibule.settings.Settings;
import org.vestibule.webhook.Webhook;
import org.vestibule.webhook.WebhookDelivery;
import org.vestibule.webhook.WebhookDeliveryStatus;
import org.vestibule.webhook.WebhookSecretCipher;
import org.vestibule.webhook.WebhookState;

/**
 * The dispatchers' side of the outbox of webhooks. A claim on a message is exclusive until it ends; each method is a separate
 * transaction, and no transaction is open while a message is sent.
 */
@ApplicationScoped
@Transactional
class WebhookQueue {

    /** How long a claim lasts: longer than a request may take. */
    static final Duration CLAIM = Duration.ofMinutes(2);

    /** Failures that are further apart don't count as going on; longer than any wait before a retry. */
    private static final Duration MAX_GAP = Duration.ofDays(1);

    private static final String DUE =
            "(d.status = :pending and d.nextAttemptAt <= :now or d.status = :sending and d.claimedUntil <= :now)";

    /** An earlier message about the same record that is neither delivered nor given up. */
    static final String EARLIER = "select e.id from WebhookDelivery e where e.webhookId = d.webhookId"
            + " and e.recordKey = d.recordKey and e.id < d.id and e.status in (:pending, :sending)";

    @PersistenceContext
    private EntityManager entities;

    private final WebhookSecretCipher cipher;
    private final Settings settings;

    @Inject
    WebhookQueue(WebhookSecretCipher cipher, Settings settings) {
        this.cipher = cipher;
        this.settings = settings;
    }

    /**
     * Claims the message for the caller; empty if it is no longer due, isn't its turn, or is being claimed by another
     * dispatcher. A message to a webhook that is switched off is cancelled.
     */
    Optional<ClaimedMessage> claim(long id, Instant now) {
        if (!locked(id) || isAfterAnother(id)) {
            return Optional.empty();
        }
        WebhookDelivery waiting = entities.find(WebhookDelivery.class, id);
        Webhook webhook = waiting == null ? null : entities.find(Webhook.class, waiting.webhookId());
        if (webhook == null || webhook.resting(now)) {
            return Optional.empty();
        }
        if (!webhook.on()) {
            cancel(id);
            return Optional.empty();
        }
        int claimed = entities.createQuery("update WebhookDelivery d set d.status = :sending,"
                        + " d.claimedUntil = :until, d.attempts = d.attempts + 1,"
                        + " d.retryUntil = case when d.attempts = 0 then :retryUntil else d.retryUntil end"
                        + " where d.id = :id and " + DUE)
                .setParameter("retryUntil", now.plus(WebhookDelivery.RETRIED).truncatedTo(ChronoUnit.MILLIS))
                .setParameter("pending", WebhookDeliveryStatus.PENDING)
                .setParameter("sending", WebhookDeliveryStatus.SENDING)
                .setParameter("until", now.plus(CLAIM).truncatedTo(ChronoUnit.MILLIS))
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
        if (claimed == 0) {
            return Optional.empty();
        }
        entities.refresh(waiting);
        return Optional.of(ClaimedMessage.of(waiting, webhook, cipher, now));
    }

    /**
     * Locks the row; false if another dispatcher is claiming it. On PostgreSQL locked rows are skipped; on Derby, which
     * has only one node, the update waits for the other's.
     */
    private boolean locked(long id) {
        return switch (settings.database()) {
            case DERBY -> true;
            case POSTGRESQL ->
                !entities.createNativeQuery("select id from webhook_delivery where id = ?1 for update skip locked")
                        .setParameter(1, id)
                        .getResultList()
                        .isEmpty();
        };
    }

    /** New messages get higher ids, so one that is the first about its record stays the first. */
    private boolean isAfterAnother(long id) {
        return !entities.createQuery(
                        "select d.id from WebhookDelivery d where d.id = :id and exists (" + EARLIER + ")", Long.class)
                .setParameter("id", id)
                .setParameter("pending", WebhookDeliveryStatus.PENDING)
                .setParameter("sending", WebhookDeliveryStatus.SENDING)
                .getResultList()
                .isEmpty();
    }

    private void cancel(long id) {
        entities.createQuery("update WebhookDelivery d set d.status = :cancelled, d.nextAttemptAt = null,"
                        + " d.claimedUntil = null where d.id = :id and d.status in (:pending, :sending)")
                .setParameter("cancelled", WebhookDeliveryStatus.CANCELLED)
                .setParameter("id", id)
                .setParameter("pending", WebhookDeliveryStatus.PENDING)
                .setParameter("sending", WebhookDeliveryStatus.SENDING)
                .executeUpdate();
    }

    /** The claimed message, for its outcome; empty if the claim has ended, so that another dispatcher decides. */
    Optional<WebhookDelivery> own(ClaimedMessage claimed) {
        return Optional.ofNullable(entities.find(WebhookDelivery.class, claimed.id()))
                .filter(delivery -> delivery.isClaimedUntil(claimed.claimedUntil()));
    }

    /** The webhook as it is now. */
    Optional<Webhook> webhook(long webhookId) {
        return Optional.ofNullable(entities.find(Webhook.class, webhookId));
    }

    /** Notes that the receiver takes messages. */
    void works(long webhookId) {
        entities.createQuery("update Webhook w set w.failingSince = null, w.restingUntil = null"
                        + " where w.id = :id and (w.failingSince is not null or w.restingUntil is not null)")
                .setParameter("id", webhookId)
                .executeUpdate();
    }

    /**
     * Notes that the receiver takes no messages, and lets the webhook rest. Where nothing was tried for a day, as there was no
     * event, the failures begin anew: nobody knows whether the receiver would have taken messages meanwhile.
     */
    void fails(long webhookId, Instant now, Duration rest) {
        entities.createQuery("update Webhook w set w.failingSince = :now where w.id = :id"
                        + " and (w.failingSince is null or w.restingUntil < :before)")
                .setParameter("id", webhookId)
                .setParameter("now", now)
                .setParameter("before", now.minus(MAX_GAP))
                .executeUpdate();
        entities.createQuery("update Webhook w set w.restingUntil = :until where w.id = :id")
                .setParameter("id", webhookId)
                .setParameter("until", now.plus(rest))
                .executeUpdate();
    }

    /**
     * Switches the webhook off.
     *
     * @param failingBefore only if it has failed since before that time
     * @return whether this call has switched it off
     */
    boolean suspend(long webhookId, WebhookState state, Instant failingBefore) {
        return entities.createQuery("update Webhook w set w.state = :state where w.id = :id and w.state = :on"
                                + " and w.failingSince <= :before")
                        .setParameter("state", state)
                        .setParameter("id", webhookId)
                        .setParameter("on", WebhookState.ON)
                        .setParameter("before", failingBefore)
                        .executeUpdate()
                == 1;
    }
}
