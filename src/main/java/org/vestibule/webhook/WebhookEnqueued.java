package org.vestibule.webhook;

/** Event: messages to webhooks are waiting to be sent, once the transaction is committed. */
public record WebhookEnqueued() {}
