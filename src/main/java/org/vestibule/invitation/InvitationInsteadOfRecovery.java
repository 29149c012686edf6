package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.member.RecoveryWanted;
import org.vestibule.portal.Portals;

/**
 * Sends an invitation anew to somebody who asks for a new password, and has no account yet but an open invitation into the
 * portal. Its time to accept stays as it is, and the limits of e-mails to one mailbox hold, so that strangers who know the
 * address gain nothing by asking.
 */
@ApplicationScoped
@Transactional
public class InvitationInsteadOfRecovery {

    private final Portals portals;
    private final Invitations invitations;
    private final InviteLinks links;
    private final Standing standing;
    private final InvitationPostage postage;
    private final InvitationLetters letters;
    private final Clock clock;
    private final Journal journal;

    @Inject
    InvitationInsteadOfRecovery(
            Portals portals,
            Invitations invitations,
            InviteLinks links,
            Standing standing,
            InvitationPostage postage,
            InvitationLetters letters,
            Clock clock,
            Journal journal) {
        this.portals = portals;
        this.invitations = invitations;
        this.links = links;
        this.standing = standing;
        this.postage = postage;
        this.letters = letters;
        this.clock = clock;
        this.journal = journal;
    }

    void answer(@ObservesAsync RecoveryWanted wanted) {
        portals.byId(wanted.portalId())
                .flatMap(portal -> invitations.openAt(wanted.email(), portal))
                .flatMap(invitation -> invitations.lock(invitation.id()))
                .filter(this::usable)
                .ifPresent(invitation -> postage.ask(
                        invitation.email(), permission -> sendAnew(invitation, permission), refused -> false));
    }

    /** Whether its link could be accepted by making an account, and no e-mail waits to be sent already. */
    private boolean usable(PortalInvitation invitation) {
        InvitationStatus status = invitation.statusAt(clock.instant());
        return status.open()
                && status != InvitationStatus.PENDING_SEND
                && standing.hindrance(invitation).isEmpty()
                && standing.registered(invitation).isEmpty()
                && links.problem(invitation.portal()).isEmpty();
    }

    private boolean sendAnew(PortalInvitation invitation, Granted permission) {
        letters.recall(invitation);
        invitation.sendAgain(invitation.email(), invitation.expiresAt());
        letters.send(invitation, permission);
        journal.tell(invitation.entry(Happening.INVITATION__RESENT));
        return true;
    }
}
