package org.vestibule.member.password;

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

/** Removes the texts of recovery e-mails that were written long ago. That they were, and to whom, stays. */
@ApplicationScoped
class RecoveryEmailRetentionTask implements UpkeepTask {

    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    @Inject
    RecoveryEmailRetentionTask(Outbox outbox, Settings settings, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recovery-mail-texts";
    }

    @Override
    public Portion run(DueRecord from) {
        Instant created = clock.instant().minus(settings.retention());
        int removed = outbox.removeTextsBefore(EmailKind.PASSWORD_RECOVERY, created, Portion.SIZE);
        return Portion.removed(removed, removed == Portion.SIZE);
    }
}
