package org.vestibule.mail.transport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.vestibule.mail.EmailActivity;

/**
 * Makes the part of a {@code Message-ID} that no e-mail of another installation has (RFC 5322, 3.6.4), also where both have
 * one sender: numbers of activities begin at 1 everywhere. It is a digest, and so the same for each attempt, of when the
 * e-mail was created, its recipient, and the address of its portal, which the masked link holds.
 */
final class MessageKey {

    private static final int BYTES = 16;

    private MessageKey() {}

    static String of(EmailActivity activity) {
        String origin = String.join(
                "\n",
                String.valueOf(activity.createdAt().toEpochMilli()),
                activity.recipient(),
                String.valueOf(activity.maskedLink()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(origin.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
