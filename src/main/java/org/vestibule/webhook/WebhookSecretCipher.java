package org.vestibule.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.vestibule.settings.WebhookSettings;

/**
 * Encrypts the secrets of webhooks for the database, by AES-GCM with the operator's key. Without a key they are stored as they
 * are; those that were stored so can still be read once there is a key.
 */
@ApplicationScoped
public class WebhookSecretCipher {

    private static final String PLAIN = "plain:";
    private static final String ENCRYPTED = "aes:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<SecretKey> key;

    @Inject
    WebhookSecretCipher(WebhookSettings settings) {
        key = settings.key().map(WebhookSecretCipher::key);
    }

    private static SecretKey key(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new SecretKeySpec(hash, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }

    /** Whether secrets are encrypted. */
    public boolean isEncrypting() {
        return key.isPresent();
    }

    /** The secret as it is stored. */
    public String store(WebhookSecret secret) {
        return key.map(with -> ENCRYPTED + encrypted(secret.text(), with)).orElseGet(() -> PLAIN + secret.text());
    }

    /** The stored secret; empty if it was encrypted with another key. */
    public Optional<WebhookSecret> read(String stored) {
        if (stored.startsWith(PLAIN)) {
            return Optional.of(WebhookSecret.of(stored.substring(PLAIN.length())));
        }
        return key.flatMap(with -> decrypted(stored.substring(ENCRYPTED.length()), with))
                .map(WebhookSecret::of);
    }

    private static String encrypted(String text, SecretKey key) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JVM has AES-GCM", e);
        }
    }

    private static Optional<String> decrypted(String text, SecretKey key) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] sealed = new byte[bytes.remaining()];
        bytes.get(sealed);
        try {
            byte[] opened = cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(sealed);
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
