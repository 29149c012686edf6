package org.vestibule.invitation.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.settings.Settings;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/** Removes the texts of ended invitations after the retention period. */
@ApplicationScoped
class InvitationRetentionTask implements UpkeepTask {

    private final InvitationRepository invitations;
    private final RemoveInvitationTexts removal;
    private final Settings settings;
    private final Clock clock;

    @Inject
    InvitationRetentionTask(
            InvitationRepository invitations, RemoveInvitationTexts removal, Settings settings, Clock clock) {
        this.invitations = invitations;
        this.removal = removal;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "invitation-retention";
    }

    @Override
    public Portion run(DueRecord from) {
        Instant endedBefore = clock.instant().minus(settings.textRetention());
        return Portion.of(invitations.endedBefore(endedBefore, from, Portion.SIZE), removal::removeTexts);
    }
}
