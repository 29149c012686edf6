package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vestibule.contact.EmailAddress;
import org.vestibule.invitation.LifecycleOutcome.Hindered;
import org.vestibule.invitation.LifecycleOutcome.LinkMade;
import org.vestibule.invitation.LifecycleOutcome.OnItsWay;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.security.OneTimeToken;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/**
 * Sends open invitations again, gives out their links, and takes them back. Each step holds the invitation, so that two
 * never cross.
 */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class InvitationLifecycle {

    private final Hold hold;
    private final Renewal renewal;
    private final Invitations invitations;
    private final InviteLinks links;
    private final InvitationPostage postage;
    private final InvitationLetters letters;
    private final Clock clock;
    private final Journal journal;

    @Inject
    InvitationLifecycle(
            Hold hold,
            Renewal renewal,
            Invitations invitations,
            InviteLinks links,
            InvitationPostage postage,
            InvitationLetters letters,
            Clock clock,
            Journal journal) {
        this.hold = hold;
        this.renewal = renewal;
        this.invitations = invitations;
        this.links = links;
        this.postage = postage;
        this.letters = letters;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Sends another e-mail with another link, to the address that the contact has now, after one that arrived, got lost
     * or failed. The old link dies once the new one has left, or at once where the address is another.
     */
    public LifecycleOutcome resend(long invitationId) {
        return hold.whileOpen(invitationId, renewal::against, invitation -> {
            EmailAddress address = invitation.contact().email().orElseThrow();
            boolean moved = !address.key().equals(invitation.email().key());
            if (invitation.status() == InvitationStatus.PENDING_SEND && !moved) {
                return new OnItsWay(hold.summary(invitation));
            }
            return postage.ask(address, permission -> resend(invitation, address, moved, permission), Hindered::new);
        });
    }

    private LifecycleOutcome resend(
            PortalInvitation invitation, EmailAddress address, boolean moved, Granted permission) {
        renewal.prepare(invitation);
        if (moved) {
            invitations.endTokens(invitation);
        }
        tellNewAddress(invitation, address);
        invitation.sendAgain(address, renewal.end(invitation));
        invitations.answerNewLinks(invitation.contact(), invitation.portal());
        letters.send(invitation, permission);
        journal.tell(invitation.entry(Happening.INVITATION__RESENT));
        return hold.done(invitation);
    }

    /**
     * Makes another link for the caller to hand over where e-mail can't: {@link LinkMade} if it is made. Every link before
     * it dies at once, and what hasn't left yet stays here.
     */
    public LifecycleOutcome copyLink(long invitationId) {
        return hold.whileOpen(invitationId, renewal::against, invitation -> {
            renewal.prepare(invitation);
            invitations.endTokens(invitation);
            EmailAddress address = invitation.contact().email().orElseThrow();
            tellNewAddress(invitation, address);
            invitation.handOver(address, renewal.end(invitation), clock.instant());
            invitations.answerNewLinks(invitation.contact(), invitation.portal());
            OneTimeToken token = OneTimeToken.mint();
            invitations.remember(token, invitation, null);
            journal.tell(invitation.entry(Happening.INVITATION__LINK_COPIED));
            return new LinkMade(
                    hold.summary(invitation),
                    links.secret(invitation.portal(), token).orElseThrow());
        });
    }

    /** Without the addresses, which the journal keeps none of. */
    private void tellNewAddress(PortalInvitation invitation, EmailAddress address) {
        if (!invitation.email().equals(address)) {
            journal.tell(invitation.entry(Happening.INVITATION__ADDRESS_CHANGED));
        }
    }

    /** Takes the invitation back: what hasn't left yet stays here, and a link that has says what happened. */
    public LifecycleOutcome revoke(long invitationId) {
        return hold.whileOpen(invitationId, invitation -> {
            invitation.revoke(clock.instant());
            letters.recall(invitation);
            journal.tell(invitation.entry(Happening.INVITATION__REVOKED));
            return hold.done(invitation);
        });
    }
}
