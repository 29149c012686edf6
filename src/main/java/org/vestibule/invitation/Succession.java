package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;

/** Ends an invitation that is stored as open in favour of another. Runs in the caller's transaction. */
@ApplicationScoped
class Succession {

    private final Invitations invitations;
    private final InvitationLetters letters;
    private final Clock clock;
    private final Journal journal;

    @Inject
    Succession(Invitations invitations, InvitationLetters letters, Clock clock, Journal journal) {
        this.invitations = invitations;
        this.letters = letters;
        this.clock = clock;
        this.journal = journal;
    }

    /** The invitation ends as expired where its time is over, and else as superseded; its unsent e-mails are cancelled. */
    void end(PortalInvitation open) {
        Instant now = clock.instant();
        if (open.expiredAt(now)) {
            open.expire(now);
            journal.tell(open.entry(Happening.INVITATION__EXPIRED));
        } else {
            open.supersede(now);
            journal.tell(open.entry(Happening.INVITATION__SUPERSEDED));
        }
        letters.recall(open);
        invitations.saveNow();
    }
}
