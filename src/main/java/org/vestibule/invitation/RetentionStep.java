package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.settings.Settings;
import org.vestibule.shared.UpkeepStep;

/**
 * Removes what nobody needs any more of invitations that ended long ago: the hashes of their links, the texts of their
 * e-mails and the inviter's personal message. That there was an invitation, and how it ended, stays.
 */
@ApplicationScoped
@Transactional
class RetentionStep implements UpkeepStep {

    private static final int AT_ONCE = 100;

    private final Invitations invitations;
    private final InvitationLetters letters;
    private final Settings settings;
    private final Clock clock;
    private final Journal journal;

    @Inject
    RetentionStep(Invitations invitations, InvitationLetters letters, Settings settings, Clock clock, Journal journal) {
        this.invitations = invitations;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
        this.journal = journal;
    }

    protected RetentionStep() {
        this(null, null, null, null, null);
    }

    @Override
    public void takeStep() {
        Instant now = clock.instant();
        for (long id : invitations.endedBefore(now.minus(settings.retention()), AT_ONCE)) {
            // Held, and looked at again: another node may have been here since.
            PortalInvitation invitation = invitations.lock(id).orElseThrow();
            if (invitation.textsRemovedAt() == null) {
                removeTexts(invitation, now);
            }
        }
    }

    private void removeTexts(PortalInvitation invitation, Instant now) {
        invitation.removeTexts(now);
        invitations.forgetTokens(invitation);
        letters.removeTexts(invitation);
        journal.tell(invitation.entry(Happening.INVITATION__TEXTS_REMOVED));
    }
}
