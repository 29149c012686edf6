/**
 * Webhooks: addresses that administrators name, which are told of events. Here are the webhook, its secret, and the messages
 * that were or are to be sent.
 *
 * <p>Which events are told is in {@code outbox}, how messages are sent in {@code delivery} and {@code outgoing}. No other room
 * imports this one: it listens to audit events.
 */
package org.vestibule.webhook;
