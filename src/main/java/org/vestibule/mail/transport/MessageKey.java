package org.vestibule.mail.transport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.vestibule.mail.EmailActivity;

/**
 * Computes the part of a {@code Message-ID} that makes it unique across installations (RFC 5322, 3.6.4), even with the
 * same sender: ids of activities begin at 1 everywhere. It is a digest of the e-mail's creation time, its recipient,
 * and the address of its portal, which the masked link contains; so it is the same for each attempt.
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
