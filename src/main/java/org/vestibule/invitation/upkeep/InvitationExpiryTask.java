package org.vestibule.invitation.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/**
 * Marks invitations as Expired soon after their expiry. Nothing depends on it, since the clock decides; it keeps the
 * stored status right for readers of the tables.
 */
@ApplicationScoped
class InvitationExpiryTask implements UpkeepTask {

    private final InvitationRepository invitations;
    private final ExpireInvitation expiry;
    private final Clock clock;

    @Inject
    InvitationExpiryTask(InvitationRepository invitations, ExpireInvitation expiry, Clock clock) {
        this.invitations = invitations;
        this.expiry = expiry;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "invitation-expiry";
    }

    @Override
    public Portion run(DueRecord from) {
        return Portion.of(invitations.overdue(clock.instant(), from, Portion.SIZE), expiry::expire);
    }
}
