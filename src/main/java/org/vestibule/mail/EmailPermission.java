package org.vestibule.mail;

import java.time.Instant;
import java.util.Optional;
import org.vestibule.text.EmailAddress;

/** Whether another e-mail may be written. {@link EmailRateLimiter} decides it; the outbox requires {@link Granted}. */
public sealed interface EmailPermission {

    /** When the next e-mail may be written, for callers that don't say which limit was reached; empty if this one may be. */
    Optional<Instant> refusedUntil();

    /** The e-mail may be written, in the transaction that asked for permission. */
    final class Granted implements EmailPermission {

        Granted() {}

        @Override
        public Optional<Instant> refusedUntil() {
            return Optional.empty();
        }
    }

    /**
     * The mailbox has reached its hourly limit.
     *
     * @param most the limit per hour
     * @param again when the next e-mail may be written
     */
    record MailboxFull(EmailAddress recipient, int most, Instant again) implements EmailPermission {

        @Override
        public Optional<Instant> refusedUntil() {
            return Optional.of(again);
        }
    }

    /**
     * The caller has reached the hourly limit for senders.
     *
     * @param most the limit per hour
     * @param again when the next e-mail may be written
     */
    record SenderFull(int most, Instant again) implements EmailPermission {

        @Override
        public Optional<Instant> refusedUntil() {
            return Optional.of(again);
        }
    }
}
