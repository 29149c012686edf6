package org.vestibule.webhook.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.vestibule.webhook.WebhookSecret;

/** Signs messages as Standard Webhooks 1.0 does: HMAC-SHA256 of the message id, the time and the body. */
final class WebhookSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v1,";

    private WebhookSignature() {}

    /**
     * The headers by which a receiver verifies the message.
     *
     * @param secrets all that are valid now; there is a signature by each
     */
    static Map<String, String> headers(String messageId, Instant now, String body, Collection<WebhookSecret> secrets) {
        String timestamp = String.valueOf(now.getEpochSecond());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", messageId);
        headers.put("webhook-timestamp", timestamp);
        headers.put(
                "webhook-signature",
                secrets.stream()
                        .map(secret -> VERSION + signature(secret, messageId + "." + timestamp + "." + body))
                        .collect(Collectors.joining(" ")));
        return headers;
    }

    private static String signature(WebhookSecret secret, String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JVM has " + ALGORITHM, e);
        }
    }
}
