package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.contact.EmailAddress;
import org.vestibule.invitation.InviteOutcome.NoRole;
import org.vestibule.invitation.InviteOutcome.Refused;
import org.vestibule.invitation.LifecycleOutcome.Hindered;
import org.vestibule.invitation.LifecycleOutcome.OnItsWay;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Sends open invitations again and takes them back. Each step holds the invitation, so that two never cross. */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class InvitationLifecycle {

    private final Hold hold;
    private final Invitations invitations;
    private final InviteRules rules;
    private final Standing standing;
    private final Caller caller;
    private final InvitationLetters letters;
    private final Clock clock;
    private final Journal journal;

    @Inject
    InvitationLifecycle(
            Hold hold,
            Invitations invitations,
            InviteRules rules,
            Standing standing,
            Caller caller,
            InvitationLetters letters,
            Clock clock,
            Journal journal) {
        this.hold = hold;
        this.invitations = invitations;
        this.rules = rules;
        this.standing = standing;
        this.caller = caller;
        this.letters = letters;
        this.clock = clock;
        this.journal = journal;
    }

    protected InvitationLifecycle() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * Sends another e-mail with another link, to the address that the contact has now, after one that arrived, got lost
     * or failed. The old link dies once the new one has left, or at once where the address is another.
     */
    public LifecycleOutcome resend(long invitationId) {
        return hold.whileOpen(invitationId, invitation -> {
            Optional<Refused> hindrance = rules.against(invitation.contact(), invitation.portal()).stream()
                    .findFirst();
            if (hindrance.isPresent()) {
                return new Hindered(hindrance.get());
            }
            EmailAddress address = invitation.contact().email().orElseThrow();
            boolean moved = !address.key().equals(invitation.email().key());
            if (invitation.status() == InvitationStatus.PENDING_SEND && !moved) {
                return new OnItsWay(hold.summary(invitation));
            }
            boolean mine = !standing.inviterStands(invitation);
            if (roles(invitation, mine).isEmpty()) {
                return new Hindered(new NoRole());
            }
            if (mine) {
                invitation.vouchedForBy(caller);
            }
            if (moved) {
                invitations.endTokens(invitation);
            }
            return sendAgain(invitation, address);
        });
    }

    /** What is left to give: whoever sends it again answers for it where its inviter can't any more. */
    private List<PortalRole> roles(PortalInvitation invitation, boolean callerAnswers) {
        return callerAnswers ? standing.rolesLeft(invitation, caller.rights()) : standing.rolesLeft(invitation);
    }

    private LifecycleOutcome sendAgain(PortalInvitation invitation, EmailAddress address) {
        letters.recall(invitation);
        invitation.sendAgain(address, end(invitation));
        invitations.answerNewLinks(invitation.contact(), invitation.portal());
        letters.send(invitation);
        journal.tell(invitation.entry(Happening.INVITATION__RESENT));
        return hold.done(invitation);
    }

    /** As much time as the portal gives from now, or more where somebody gave more. */
    private Instant end(PortalInvitation invitation) {
        Instant usual = clock.instant().plus(invitation.portal().invitationValidity());
        return usual.isAfter(invitation.expiresAt()) ? usual : invitation.expiresAt();
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
