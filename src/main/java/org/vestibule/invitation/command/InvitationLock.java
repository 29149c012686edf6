package org.vestibule.invitation.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.Ineligible;
import org.vestibule.invitation.command.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.command.LifecycleOutcome.UnknownInvitation;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.security.Caller;

/**
 * Locks an invitation for a change until the caller's transaction ends, so that concurrent changes run one after the
 * other, and the second sees the result of the first. Checks no rights.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InvitationLock {

    private final InvitationRepository invitations;
    private final Clock clock;
    private final Caller caller;

    @Inject
    InvitationLock(InvitationRepository invitations, Clock clock, Caller caller) {
        this.invitations = invitations;
        this.clock = clock;
        this.caller = caller;
    }

    /** Runs the step if the invitation can still be accepted. */
    LifecycleOutcome whileOpen(long id, Function<PortalInvitation, LifecycleOutcome> step) {
        Optional<PortalInvitation> found = invitations.lock(id, caller.portals());
        if (found.isEmpty()) {
            return new UnknownInvitation();
        }
        PortalInvitation invitation = found.get();
        boolean open = invitation.statusAt(clock.instant()).open();
        return open ? step.apply(invitation) : new NoLongerOpen(summary(invitation));
    }

    /** Makes the change if the invitation is open and there is no reason against it. */
    LifecycleOutcome whileOpen(
            long id,
            Function<PortalInvitation, Optional<Refused>> ineligibility,
            Function<PortalInvitation, LifecycleOutcome> step) {
        return whileOpen(id, invitation -> ineligibility
                .apply(invitation)
                .<LifecycleOutcome>map(Ineligible::new)
                .orElseGet(() -> step.apply(invitation)));
    }

    Done done(PortalInvitation invitation) {
        return new Done(summary(invitation));
    }

    InvitationSummary summary(PortalInvitation invitation) {
        return InvitationSummary.of(invitation, clock.instant());
    }
}
