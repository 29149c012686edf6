package org.vestibule.shell.guard;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Masks the CSRF token differently each time. Pages are compressed, and can repeat a part of their address: the length
 * of a response would reveal to an eavesdropper how much of that part equals the token (the BREACH attack).
 */
final class TokenMask {

    private static final int BYTES = 32;
    private static final Pattern MASKED = Pattern.compile("[0-9a-f]{" + BYTES * 4 + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenMask() {}

    /** Random bytes, followed by the token XORed with them. */
    static String mask(String token) {
        byte[] mask = new byte[BYTES];
        RANDOM.nextBytes(mask);
        return HexFormat.of().formatHex(mask) + turned(token, mask);
    }

    /** The unmasked token; empty if the text isn't a masked token. */
    static Optional<String> unmask(String masked) {
        return MASKED.matcher(masked).matches()
                ? Optional.of(
                        turned(masked.substring(BYTES * 2), HexFormat.of().parseHex(masked.substring(0, BYTES * 2))))
                : Optional.empty();
    }

    private static String turned(String token, byte[] bits) {
        byte[] bytes = HexFormat.of().parseHex(token);
        for (int at = 0; at < BYTES; at++) {
            bytes[at] ^= bits[at];
        }
        return HexFormat.of().formatHex(bytes);
    }
}
