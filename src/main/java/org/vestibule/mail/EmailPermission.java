package org.vestibule.mail;

import java.time.Instant;
import org.vestibule.text.EmailAddress;

/** Whether another e-mail may be written. The outbox takes none without; {@link EmailRateLimiter} gives them. */
public sealed interface EmailPermission {

    /** It may, as part of the transaction in which it was asked for. */
    final class Granted implements EmailPermission {

        Granted() {}
    }

    /**
     * Enough e-mails went to this mailbox lately.
     *
     * @param most so many within an hour
     * @param again from when the next one may be written
     */
    record MailboxFull(EmailAddress recipient, int most, Instant again) implements EmailPermission {}

    /**
     * The person who asks had enough e-mails sent lately.
     *
     * @param most so many within an hour
     * @param again from when the next one may be written
     */
    record SenderFull(int most, Instant again) implements EmailPermission {}
}
