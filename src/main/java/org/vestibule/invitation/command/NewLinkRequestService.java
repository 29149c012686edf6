package org.vestibule.invitation.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.InvitedRole;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.Ineligible;
import org.vestibule.invitation.command.LifecycleOutcome.UnknownInvitation;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Handles requests for a new link by invitees whose link no longer works. */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class NewLinkRequestService {

    private final InvitationRepository invitations;
    private final InvitationLifecycle lifecycle;
    private final InviteContact inviteContact;
    private final PortalRepository portals;
    private final Caller caller;
    private final Clock clock;

    @Inject
    NewLinkRequestService(
            InvitationRepository invitations,
            InvitationLifecycle lifecycle,
            InviteContact inviteContact,
            PortalRepository portals,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.lifecycle = lifecycle;
        this.inviteContact = inviteContact;
        this.portals = portals;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Sends a new link: of the open invitation into the same portal, if there is one, otherwise of a new invitation
     * with the roles of the old one that remain.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public LifecycleOutcome send(long invitationId) {
        return invitations.byId(invitationId, caller.portals()).map(this::send).orElseGet(UnknownInvitation::new);
    }

    private LifecycleOutcome send(PortalInvitation asked) {
        Optional<PortalInvitation> open = invitations
                .open(asked.contact(), asked.portal())
                .filter(other -> other.statusAt(clock.instant()).open());
        return open.isPresent() ? lifecycle.resend(open.get().id()) : inviteAnew(asked);
    }

    private LifecycleOutcome inviteAnew(PortalInvitation asked) {
        InviteOutcome outcome = inviteContact.invite(new InviteRequest(
                asked.contact().id(),
                asked.portal().id(),
                remainingRoles(asked),
                asked.offer().locale(),
                asked.offer().message(),
                null,
                false));
        if (outcome instanceof Invited invited) {
            return new Done(invited.invitation());
        }
        return new Ineligible((Refused) outcome);
    }

    private Set<Long> remainingRoles(PortalInvitation asked) {
        return asked.roles().stream()
                .map(InvitedRole::roleId)
                .filter(id -> portals.role(id, caller.portals())
                        .filter(role -> role.givableBy(caller.rights()))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** Dismisses the request without an answer. */
    public void dismiss(long invitationId) {
        invitations
                .byId(invitationId, caller.portals())
                .ifPresent(asked -> invitations.answerNewLinks(asked.contact(), asked.portal()));
    }
}
