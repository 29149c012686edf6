package org.vestibule.staff.administration;

import java.time.Instant;
import java.util.Optional;
import org.vestibule.mail.EmailPermission;

/** Says from when on another e-mail may be sent. */
final class EmailRoom {

    private EmailRoom() {}

    /** Empty where the e-mail was permitted. */
    static Optional<Instant> again(EmailPermission permission) {
        if (permission instanceof EmailPermission.MailboxFull full) {
            return Optional.of(full.again());
        }
        return permission instanceof EmailPermission.SenderFull full ? Optional.of(full.again()) : Optional.empty();
    }
}
