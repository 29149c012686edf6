package org.vestibule.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret that opens one door: 256 random bits for its holder, of which only the SHA-256 is ever stored. It never
 * prints itself.
 */
public final class OneTimeToken {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String secret;

    private OneTimeToken(String secret) {
        this.secret = secret;
    }

    /** Makes a new secret. */
    public static OneTimeToken mint() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new OneTimeToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** The hash to look up for a secret that someone presents; any text will do, null counts as empty. */
    public static String hashOf(String presented) {
        try {
            byte[] bytes = (presented == null ? "" : presented).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** What the holder gets: 43 characters that need no escaping in an address. */
    public String secret() {
        return secret;
    }

    /** What is stored: 64 hexadecimal characters. */
    public String hash() {
        return hashOf(secret);
    }

    @Override
    public String toString() {
        return "OneTimeToken[masked]";
    }
}
