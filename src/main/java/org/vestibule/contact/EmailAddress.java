package org.vestibule.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that was checked. Two addresses are the same when their {@link #key} is: letters count without
 * regard to case, and nothing else is folded, so that {@code ada+crm@example.org} and {@code ada@example.org} stay two.
 *
 * @param text the address as it was given, without surrounding space
 */
public record EmailAddress(String text) {

    /** The longest address that can be used in mail (RFC 5321, 4.5.3.1.3, less the angle brackets). */
    public static final int MAX_LENGTH = 254;

    // Deliberately simple: one @, no white space, controls or brackets, and a domain with a dot or "localhost".
    private static final Pattern FORM = Pattern.compile(
            "[^@\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}<>()\\[\\]\\\\,;:\"]{1,64}@(localhost|[\\p{L}\\p{M}\\p{N}-]+(\\.[\\p{L}\\p{M}\\p{N}-]+)+)");

    public EmailAddress {
        if (!isAddress(text)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address in the text, or empty where the text is blank or no address. */
    public static Optional<EmailAddress> parse(String text) {
        String normal = text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        return isAddress(normal) ? Optional.of(new EmailAddress(normal)) : Optional.empty();
    }

    /** The form in which addresses are compared and are unique. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isAddress(String text) {
        return text != null && text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
