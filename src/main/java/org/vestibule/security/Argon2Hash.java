package org.vestibule.security;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Argon2id hash with its parameters and salt, as it is stored: {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}, the PHC
 * string format, with Base64 that isn't padded.
 *
 * @param memory how many KiB a hash takes
 * @param passes how often it goes over them
 * @param lanes how many parts of the memory are independent of each other
 * @param salt never null
 * @param hash never null
 */
record Argon2Hash(int memory, int passes, int lanes, byte[] salt, byte[] hash) {

    private static final String BASE64 = "\\$((?:[A-Za-z0-9+/]{4})*[A-Za-z0-9+/]{2,4})";
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})" + BASE64 + BASE64);

    /** Reads a stored hash; empty for text of any other form. */
    static Optional<Argon2Hash> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Argon2Hash(
                Integer.parseInt(form.group(1)),
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3)),
                Base64.getDecoder().decode(form.group(4)),
                Base64.getDecoder().decode(form.group(5))));
    }

    /** The form that is stored. */
    String text() {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + "$" + encoder.encodeToString(salt) + "$"
                + encoder.encodeToString(hash);
    }
}
