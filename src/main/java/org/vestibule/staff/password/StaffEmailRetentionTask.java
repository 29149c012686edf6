package org.vestibule.staff.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.settings.Settings;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/** Removes the texts of old e-mails to the staff. The fact that they were sent, and to whom, is kept. */
@ApplicationScoped
class StaffEmailRetentionTask implements UpkeepTask {

    private static final Set<EmailKind> KINDS =
            EnumSet.of(EmailKind.STAFF_INVITATION, EmailKind.STAFF_PASSWORD, EmailKind.TEST, EmailKind.TEXT_TRIAL);

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
        int[] removed = KINDS.stream()
                .mapToInt(kind -> outbox.removeTextsBefore(kind, created, Portion.SIZE))
                .toArray();
        return Portion.removed(
                IntStream.of(removed).sum(), IntStream.of(removed).anyMatch(texts -> texts == Portion.SIZE));
    }
}
