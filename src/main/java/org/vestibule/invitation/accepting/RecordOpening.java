package org.vestibule.invitation.accepting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.security.OneTimeToken;

/**
 * Notes that a person opened an invitation's page, for counts of how many did. The page's script says so at the first sign of a
 * person, as programs that check the links in e-mails open pages, too. Of the person and the browser nothing is kept but the time.
 */
@ApplicationScoped
@Transactional
public class RecordOpening {

    private final InvitationRepository invitations;
    private final Clock clock;

    @Inject
    RecordOpening(InvitationRepository invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * Does nothing where the link doesn't work any more, where the invitation has ended, or where an opening is noted already.
     *
     * @param secret the link's secret as it came in the request; null or malformed for a link that never was
     */
    public void record(String secret) {
        String known = OneTimeToken.secretIn(secret);
        if (known != null) {
            invitations.noteOpening(known, clock.instant());
        }
    }
}
