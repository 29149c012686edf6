package org.vestibule.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A one-time credential: 256 random bits for its holder, of which only the SHA-256 is ever stored. It never
 * prints itself.
 */
public final class OneTimeToken {

    private static final Pattern SURROUNDED = Pattern.compile("[^A-Za-z0-9_-]*([A-Za-z0-9_-]{43})[^A-Za-z0-9]*");

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

    /**
     * The secret in what came in place of one. Mail programs and people hand links on with a full stop, a bracket or a quote
     * that isn't a part of them; what can't belong to a secret is left out around it. Whatever isn't just a secret then
     * stays as it came, and opens nothing.
     *
     * @param presented may be null, which stays null
     */
    public static String secretIn(String presented) {
        if (presented == null) {
            return null;
        }
        Matcher around = SURROUNDED.matcher(presented);
        return around.matches() ? around.group(1) : presented;
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
