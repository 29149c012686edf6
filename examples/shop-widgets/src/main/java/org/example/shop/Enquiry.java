package org.example.shop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * A question about a product.
 *
 * @param contact the number of the contact who was signed in; null for another visitor
 */
public record Enquiry(String portal, String product, Long contact, String email, String question) {

    /** The same for the same question of the same person on one day. */
    String onceKey(LocalDate day) {
        try {
            byte[] all = String.join("\n", portal, product, email, question, day.toString())
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
