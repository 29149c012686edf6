package org.vestibule.staff.administration;

import java.time.Instant;
import java.util.Optional;
import org.vestibule.mail.EmailPermission;

/** Computes when the next e-mail may be sent. */
final class EmailRoom {

    private EmailRoom() {}

    /** When the next e-mail may be sent; empty if this one was permitted. */
    static Optional<Instant> again(EmailPermission permission) {
        if (permission instanceof EmailPermission.MailboxFull full) {
            return Optional.of(full.again());
        }
        return permission instanceof EmailPermission.SenderFull full ? Optional.of(full.again()) : Optional.empty();
    }
}
