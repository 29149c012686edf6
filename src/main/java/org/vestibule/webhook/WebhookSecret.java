package org.vestibule.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret by which messages to a webhook are signed, as Standard Webhooks writes it: {@code whsec_} and the bytes of the key
 * in Base64. It never prints itself.
 */
public final class WebhookSecret {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private WebhookSecret(String text) {
        this.text = text;
    }

    /** Makes a new secret. */
    public static WebhookSecret mint() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** A secret that was made before. */
    public static WebhookSecret of(String text) {
        return new WebhookSecret(text);
    }

    /** What the receiver is given. */
    public String text() {
        return text;
    }

    /** The key of the signatures. */
    public byte[] key() {
        return Base64.getDecoder().decode(text.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
