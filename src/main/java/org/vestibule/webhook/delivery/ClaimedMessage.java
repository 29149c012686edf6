package org.vestibule.webhook.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.webhook.Webhook;
import org.vestibule.webhook.WebhookDelivery;
import org.vestibule.webhook.WebhookSecret;
import org.vestibule.webhook.WebhookSecretCipher;

/**
 * A message that a dispatcher has claimed, with what it needs to send it outside of a transaction.
 *
 * @param secrets all that are valid now; empty if none can be read
 */
record ClaimedMessage(
        long id,
        long webhookId,
        String address,
        String messageId,
        String payload,
        int attempts,
        Instant claimedUntil,
        Instant retryUntil,
        List<WebhookSecret> secrets) {

    static ClaimedMessage of(WebhookDelivery delivery, Webhook webhook, WebhookSecretCipher cipher, Instant now) {
        Optional<WebhookSecret> current = cipher.read(webhook.storedSecret());
        List<WebhookSecret> secrets = current.isEmpty()
                ? List.of()
                : webhook.formerSecret(now)
                        .flatMap(cipher::read)
                        .map(former -> List.of(current.get(), former))
                        .orElseGet(() -> List.of(current.get()));
        return new ClaimedMessage(
                delivery.id(),
                webhook.id(),
                webhook.address(),
                delivery.messageId(),
                delivery.payload(),
                delivery.attempts(),
                delivery.claimedUntil(),
                delivery.retryUntil(),
                secrets);
    }
}
