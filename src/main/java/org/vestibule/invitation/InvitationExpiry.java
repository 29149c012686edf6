package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;

/** Marks one overdue invitation as Expired, in one transaction. */
@ApplicationScoped
@Transactional
class InvitationExpiry {

    private final Invitations invitations;
    private final InvitationLetters letters;
    private final Clock clock;
    private final Journal journal;

    @Inject
    InvitationExpiry(Invitations invitations, InvitationLetters letters, Clock clock, Journal journal) {
        this.invitations = invitations;
        this.letters = letters;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Marks the invitation, if it is still open and its time is over.
     *
     * @return whether it did
     */
    boolean expire(long invitationId) {
        Instant now = clock.instant();
        // Locked, and looked at again: it may have been accepted or sent anew since it was found.
        PortalInvitation invitation = invitations.lock(invitationId).orElseThrow();
        if (!invitation.status().open() || !invitation.expiredAt(now)) {
            return false;
        }
        invitation.expire(now);
        letters.recall(invitation);
        journal.tell(invitation.entry(Happening.INVITATION__EXPIRED));
        return true;
    }
}
