package org.vestibule.invitation.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.ReminderCriteria;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/**
 * Reminds invitees of unanswered invitations, in portals with reminders. Usually one node runs it, but it is correct on
 * several: whether a reminder is sent is decided for each invitation while it is locked.
 */
@ApplicationScoped
class InvitationReminderTask implements UpkeepTask {

    /** How long a postponed reminder waits until it is checked again. */
    private static final Duration LOOKED_AT_AGAIN = Duration.ofHours(6);

    private final PortalRepository portals;
    private final InvitationRepository invitations;
    private final RemindInvitee reminder;
    private final Clock clock;

    @Inject
    InvitationReminderTask(
            PortalRepository portals, InvitationRepository invitations, RemindInvitee reminder, Clock clock) {
        this.portals = portals;
        this.invitations = invitations;
        this.reminder = reminder;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "invitation-reminders";
    }

    @Override
    public Portion run(DueRecord from) {
        return Portion.of(due(from), reminder::remind);
    }

    /** Goes through the portals by id: portals before that of the last invitation are done. */
    private List<DueRecord> due(DueRecord from) {
        long reached = invitations
                .byId(from.id())
                .map(invitation -> invitation.portal().id())
                .orElse(0L);
        List<DueRecord> found = new ArrayList<>();
        for (Portal portal : reminding()) {
            if (portal.id() >= reached && found.size() < Portion.SIZE) {
                DueRecord after = portal.id() == reached ? from : DueRecord.START;
                found.addAll(due(portal, after, Portion.SIZE - found.size()));
            }
        }
        return found;
    }

    private List<Portal> reminding() {
        return portals.all().stream()
                .filter(portal -> portal.reminder().isPresent() && !portal.closed())
                .sorted(Comparator.comparing(Portal::id))
                .toList();
    }

    private List<DueRecord> due(Portal portal, DueRecord after, int most) {
        Instant now = clock.instant();
        var unanswered =
                new ReminderCriteria(now.minus(portal.reminder().orElseThrow()), now, now.minus(LOOKED_AT_AGAIN));
        return invitations.unanswered(portal, unanswered, after, most);
    }
}
