/**
 * Turns audit events into messages to webhooks, in the transaction of the change: no event is told without its change, and no
 * change is made without its messages. May know {@code portal}, by whose names receivers recognise a portal.
 */
package org.vestibule.webhook.outbox;
