package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vestibule.portal.Portal;
import org.vestibule.portal.Portals;
import org.vestibule.shared.UpkeepStep;

/**
 * Reminds people of invitations that they have not answered, in the portals that want it. Every node may do so at any
 * time: which reminder is sent is decided anew for each, while its invitation is held.
 */
@ApplicationScoped
class Reminding implements UpkeepStep {

    private static final Logger LOG = Logger.getLogger(Reminding.class.getName());

    /** A portal that begins to remind may have thousands to write to; a mail server gets them in portions. */
    private static final int MOST = 200;

    private static final int AT_ONCE = 50;

    private final Portals portals;
    private final Invitations invitations;
    private final ReminderStep step;
    private final Clock clock;

    @Inject
    Reminding(Portals portals, Invitations invitations, ReminderStep step, Clock clock) {
        this.portals = portals;
        this.invitations = invitations;
        this.step = step;
        this.clock = clock;
    }

    protected Reminding() {
        this(null, null, null, null);
    }

    @Override
    public void takeStep() {
        remindSome();
    }

    /**
     * Writes some of the reminders that are due.
     *
     * @return how many
     */
    int remindSome() {
        int written = 0;
        for (Portal portal : portals.all()) {
            if (portal.reminder().isPresent() && !portal.closed()) {
                written += remindSome(portal, MOST - written);
            }
        }
        return written;
    }

    private int remindSome(Portal portal, int most) {
        Instant now = clock.instant();
        Instant sentBy = now.minus(portal.reminder().orElseThrow());
        int written = 0;
        List<Long> found = invitations.unanswered(portal, sentBy, now, 0, AT_ONCE);
        while (!found.isEmpty() && written < most) {
            for (long id : found.subList(0, Math.min(found.size(), most - written))) {
                written += remind(id) ? 1 : 0;
            }
            found = invitations.unanswered(portal, sentBy, now, found.get(found.size() - 1), AT_ONCE);
        }
        return written;
    }

    /** One that can't be written doesn't keep the others from being. */
    private boolean remind(long id) {
        try {
            return step.take(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Invitation " + id + ": its reminder could not be written; tried again later", e);
            return false;
        }
    }
}
