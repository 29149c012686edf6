/**
 * Sends the messages that wait in the outbox of webhooks: claims a row, posts it, stores the outcome, and retries later. The
 * {@link org.vestibule.webhook.delivery.WebhookDispatcher} of each node does it.
 */
package org.vestibule.webhook.delivery;
