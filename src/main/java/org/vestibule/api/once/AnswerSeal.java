package org.vestibule.api.once;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.vestibule.api.body.Answer;
import org.vestibule.api.body.AnswerMembers;
import org.vestibule.security.OneTimeToken;

/**
 * Seals an answer with the API key and the {@code Idempotency-Key} of its call, so that what stands in it about people can be
 * read only by who sends both again. The database has their hashes alone, and an API key can't be guessed, as the other may be. AES
 * in Galois/counter mode, with a nonce of its own each time.
 */
final class AnswerSeal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    AnswerSeal(CallKey call) {
        String text = "seal of an answer " + call.secret() + " " + call.text();
        key = new SecretKeySpec(HexFormat.of().parseHex(OneTimeToken.hashOf(text)), "AES");
    }

    String seal(Answer answer) {
        String text = new AnswerMembers()
                .with("status", answer.status())
                .with("location", answer.location())
                .with("tag", answer.tag())
                .with("body", answer.body())
                .json()
                .toString();
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    Answer open(String sealed) {
        byte[] both = Base64.getDecoder().decode(sealed);
        byte[] text = cipher(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(both, NONCE_BYTES),
                Arrays.copyOfRange(both, NONCE_BYTES, both.length));
        try (JsonReader reader = Json.createReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
            JsonObject answer = reader.readObject();
            return new Answer(
                    answer.getInt("status"),
                    answer.getString("location", null),
                    answer.getString("tag", null),
                    answer.getString("body"));
        }
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES, and the key is that of this answer", e);
        }
    }
}
