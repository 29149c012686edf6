package org.vestibule.mail;

import java.time.Instant;
import org.vestibule.text.EmailAddress;

/** Whether another e-mail may be written. {@link EmailRateLimiter} decides it; the outbox requires {@link Granted}. */
public sealed interface EmailPermission {

    /** The e-mail may be written, in the transaction that asked for permission. */
    final class Granted implements EmailPermission {

        Granted() {}
    }

    /**
     * The mailbox has reached its hourly limit.
     *
     * @param most the limit per hour
     * @param again when the next e-mail may be written
     */
    record MailboxFull(EmailAddress recipient, int most, Instant again) implements EmailPermission {}

    /**
     * The caller has reached the hourly limit for senders.
     *
     * @param most the limit per hour
     * @param again when the next e-mail may be written
     */
    record SenderFull(int most, Instant again) implements EmailPermission {}
}
