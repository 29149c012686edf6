package org.vestibule.staff.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.settings.Settings;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/** Removes the texts of e-mails to the staff that were written long ago. That they were, and to whom, stays. */
@ApplicationScoped
class StaffEmailRetentionTask implements UpkeepTask {

    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    @Inject
    StaffEmailRetentionTask(Outbox outbox, Settings settings, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "staff-mail-texts";
    }

    @Override
    public Portion run(DueRecord from) {
        Instant created = clock.instant().minus(settings.textRetention());
        int invitations = outbox.removeTextsBefore(EmailKind.STAFF_INVITATION, created, Portion.SIZE);
        int passwords = outbox.removeTextsBefore(EmailKind.STAFF_PASSWORD, created, Portion.SIZE);
        int tests = outbox.removeTextsBefore(EmailKind.TEST, created, Portion.SIZE);
        return Portion.removed(
                invitations + passwords + tests,
                invitations == Portion.SIZE || passwords == Portion.SIZE || tests == Portion.SIZE);
    }
}
