package org.vestibule.api.once;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.vestibule.api.problem.ApiProblems;
import org.vestibule.security.OneTimeToken;

/**
 * The {@code Idempotency-Key} of a call, within the calls of one API key, and what was called.
 *
 * @param text the key with the number of the API key
 * @param secret the API key, which the database doesn't have
 * @param fingerprint names the method, the address and the body
 */
public record CallKey(String text, String secret, String fingerprint) {

    /** The header's name. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VALID = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /** @throws org.vestibule.api.problem.ProblemException if the header has anything else than 1 to 255 visible ASCII characters */
    public static CallKey of(String header, long apiKeyId, String apiKey, String method, String path, byte[] body) {
        if (!VALID.matcher(header).matches()) {
            throw ApiProblems.invalidParameter(HEADER, "It has to be 1 to 255 visible ASCII characters.");
        }
        String request = method + " " + path + "\n" + new String(body, StandardCharsets.ISO_8859_1);
        return new CallKey(apiKeyId + " " + header, apiKey, OneTimeToken.hashOf(request));
    }

    /** What is stored of the key. */
    String hash() {
        return OneTimeToken.hashOf(text);
    }

    @Override
    public String toString() {
        return "CallKey[masked]";
    }
}
