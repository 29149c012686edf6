package org.vestibule.webhook.outgoing;

import java.time.Duration;

/**
 * The bounds of a request to a receiver.
 *
 * @param connect the time for a connection, and for its encryption
 * @param read the time between two parts of the answer
 * @param whole the time for everything together
 * @param excerptBytes how much of the answer's body is read
 */
record WebhookLimits(Duration connect, Duration read, Duration whole, int excerptBytes) {

    static final WebhookLimits USUAL =
            new WebhookLimits(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20), 1000);
}
