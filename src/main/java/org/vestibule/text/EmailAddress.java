package org.vestibule.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that was checked, or that is stored from times with looser checks. Two addresses lead to the same
 * mailbox when their {@link #key} is the same, by the rules of {@link Mailbox}.
 *
 * @param text the address to show and to write to
 */
public record EmailAddress(String text) {

    /** The longest address that can be used in mail (RFC 5321, 4.5.3.1.3, less the angle brackets). */
    public static final int MAX_LENGTH = Mailbox.MAX_LENGTH;

    // What was accepted before addresses were checked by Mailbox, and may be stored.
    private static final Pattern STORED = Pattern.compile(
            "[^@\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}<>()\\[\\]\\\\,;:\"]{1,64}@(localhost|[\\p{L}\\p{M}\\p{N}-]+(\\.[\\p{L}\\p{M}\\p{N}-]+)+)");

    public EmailAddress {
        if (!isStorable(text)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address in the text, or empty where the text is blank or no address. */
    public static Optional<EmailAddress> parse(String text) {
        return Mailbox.parse(text).map(mailbox -> new EmailAddress(mailbox.text()));
    }

    /**
     * The address in what somebody types to name an account that there is already. It may be one that is stored from times
     * with looser checks and wouldn't be accepted for a new account.
     */
    public static Optional<EmailAddress> ofExisting(String typed) {
        return parse(typed).or(() -> stored(typed == null ? null : typed.strip()));
    }

    /** The address in a stored text, also where it wouldn't be accepted any more; empty for null. */
    public static Optional<EmailAddress> stored(String text) {
        return isStorable(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    /** The form in which addresses are compared and are unique. */
    public String key() {
        return Mailbox.parse(text).map(Mailbox::key).orElseGet(() -> text.toLowerCase(Locale.ROOT));
    }

    /** Whether mail to both arrives at the same place. */
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
