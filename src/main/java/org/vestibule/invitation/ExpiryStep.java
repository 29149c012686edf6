package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.shared.UpkeepStep;

/**
 * Marks overdue invitations as Expired, soon after their time is over. Nothing waits for it, since the clock is what
 * counts; it keeps the records honest for whoever reads the tables.
 */
@ApplicationScoped
@Transactional
class ExpiryStep implements UpkeepStep {

    private static final int AT_ONCE = 200;

    private final Invitations invitations;
    private final InvitationLetters letters;
    private final Clock clock;
    private final Journal journal;

    @Inject
    ExpiryStep(Invitations invitations, InvitationLetters letters, Clock clock, Journal journal) {
        this.invitations = invitations;
        this.letters = letters;
        this.clock = clock;
        this.journal = journal;
    }

    protected ExpiryStep() {
        this(null, null, null, null);
    }

    @Override
    public void takeStep() {
        markSome();
    }

    int markSome() {
        Instant now = clock.instant();
        int marked = 0;
        for (long id : invitations.overdue(now, AT_ONCE)) {
            // Held, and looked at again: it may have been accepted or sent anew since it was found.
            PortalInvitation invitation = invitations.lock(id).orElseThrow();
            if (invitation.status().open() && invitation.expiredAt(now)) {
                invitation.expire(now);
                letters.recall(invitation);
                journal.tell(invitation.entry(Happening.INVITATION__EXPIRED));
                marked++;
            }
        }
        return marked;
    }
}
