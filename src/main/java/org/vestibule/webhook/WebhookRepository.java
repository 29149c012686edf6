package org.vestibule.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stores webhooks and their messages, in the caller's transaction. Checks no rights. */
public interface WebhookRepository {

    /** All webhooks, by their addresses. */
    List<Webhook> all();

    Optional<Webhook> byId(long id);

    /** The webhook, locked until the caller's transaction ends. */
    Optional<Webhook> forChange(long id);

    void add(Webhook webhook);

    /** Deletes the webhook with all its messages. */
    void remove(Webhook webhook);

    /** The webhooks that are switched on and told of such events. */
    List<Webhook> toldOf(WebhookEventType type);

    /** The portals that the contact was invited to, or has an account in. */
    Set<Long> portalsOfContact(long contactId);

    /** Puts a message into the outbox. */
    void enqueue(WebhookDelivery delivery);

    /** A message of the webhook. */
    Optional<WebhookDelivery> delivery(long webhookId, long deliveryId);

    /** Removes the former secrets that are valid no longer, and returns how many. */
    int forgetFormerSecrets(Instant now);

    /** Cancels the messages of the webhook that wait. */
    void cancelWaiting(long webhookId);
}
