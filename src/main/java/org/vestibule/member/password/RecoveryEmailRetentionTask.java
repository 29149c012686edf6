package org.vestibule.member.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.settings.Settings;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/**
 * Removes the texts of old e-mails about passwords and sign-in addresses. The record of the e-mail and its recipient
 * stays.
 */
@ApplicationScoped
class RecoveryEmailRetentionTask implements UpkeepTask {

    private static final Set<EmailKind> KINDS = EnumSet.of(
            EmailKind.PASSWORD_RECOVERY,
            EmailKind.ADDRESS_CONFIRMATION,
            EmailKind.ADDRESS_NOTICE,
            EmailKind.ACCOUNT_DELETED);

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
        Instant created = clock.instant().minus(settings.textRetention());
        List<Integer> removed = KINDS.stream()
                .map(kind -> outbox.removeTextsBefore(kind, created, Portion.SIZE))
                .toList();
        return Portion.removed(removed.stream().mapToInt(Integer::intValue).sum(), removed.contains(Portion.SIZE));
    }
}
