package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;

/**
 * Removes what nobody needs any more of an invitation that ended long ago: the hashes of its links, the texts of its
 * e-mails and the inviter's personal message. That there was an invitation, and how it ended, stays.
 */
@ApplicationScoped
@Transactional
class InvitationRetention {

    private final Invitations invitations;
    private final InvitationLetters letters;
    private final Clock clock;
    private final Journal journal;

    @Inject
    InvitationRetention(Invitations invitations, InvitationLetters letters, Clock clock, Journal journal) {
        this.invitations = invitations;
        this.letters = letters;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Removes the texts of an ended invitation, in one transaction.
     *
     * @return false where another node did so before
     */
    boolean removeTexts(long invitationId) {
        PortalInvitation invitation = invitations.lock(invitationId).orElseThrow();
        if (invitation.textsRemovedAt() != null) {
            return false;
        }
        invitation.removeTexts(clock.instant());
        invitations.forgetTokens(invitation);
        letters.removeTexts(invitation);
        journal.tell(invitation.entry(Happening.INVITATION__TEXTS_REMOVED));
        return true;
    }
}
