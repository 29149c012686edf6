package org.vestibule.webhook;

/** What became of a message to a webhook. */
public enum WebhookDeliveryStatus {
    PENDING,
    /** Claimed by a dispatcher. */
    SENDING,
    DELIVERED,
    /** Given up after the last attempt. */
    FAILED,
    /** Not sent, because the webhook was switched off before. */
    CANCELLED;

    /** Whether nothing more happens to the message. */
    public boolean isFinal() {
        return this != PENDING && this != SENDING;
    }
}
