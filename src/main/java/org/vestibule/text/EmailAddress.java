package org.vestibule.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that was validated, or that was stored by a version with looser checks. Two addresses lead to the
 * same mailbox if their {@link #key} is the same, by the rules of {@link Mailbox}.
 *
 * @param text the address to display and to send to
 */
public record EmailAddress(String text) {

    /** The maximum length of an address in mail (RFC 5321, 4.5.3.1.3, without the angle brackets). */
    public static final int MAX_LENGTH = Mailbox.MAX_LENGTH;

    // The pattern of addresses that were accepted before Mailbox validated them, and may be stored.
    private static final Pattern STORED = Pattern.compile(
            "[^@\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}<>()\\[\\]\\\\,;:\"]{1,64}@(localhost|[\\p{L}\\p{M}\\p{N}-]+(\\.[\\p{L}\\p{M}\\p{N}-]+)+)");

    public EmailAddress {
        if (!isStorable(text)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address in the text; empty if the text is blank or no address. */
    public static Optional<EmailAddress> parse(String text) {
        return Mailbox.parse(text).map(mailbox -> new EmailAddress(mailbox.text()));
    }

    /**
     * The address in a typed name of an existing account. It may be an address that a version with looser checks has
     * stored, and that wouldn't be accepted for a new account.
     */
    public static Optional<EmailAddress> ofExisting(String typed) {
        return parse(typed).or(() -> stored(typed == null ? null : typed.strip()));
    }

    /** The address in a stored text, even if it wouldn't be accepted any more; empty for null. */
    public static Optional<EmailAddress> stored(String text) {
        return isStorable(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    /** The comparison form, which is unique. */
    public String key() {
        return Mailbox.parse(text).map(Mailbox::key).orElseGet(() -> text.toLowerCase(Locale.ROOT));
    }

    /** Whether both addresses lead to the same mailbox. */
    public boolean sameMailbox(EmailAddress other) {
        return key().equals(other.key());
    }

    private static boolean isStorable(String text) {
        return text != null
                && text.length() <= MAX_LENGTH
                && (STORED.matcher(text).matches() || isAccepted(text));
    }

    private static boolean isAccepted(String text) {
        return Mailbox.parse(text).map(Mailbox::text).filter(text::equals).isPresent();
    }

    @Override
    public String toString() {
        return text;
    }
}
