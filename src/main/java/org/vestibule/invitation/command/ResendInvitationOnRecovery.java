package org.vestibule.invitation.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.invitation.Eligibility;
import org.vestibule.invitation.InvitationLinkBuilder;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.inviting.InvitationEmailQuota;
import org.vestibule.invitation.mail.InvitationEmailComposer;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.member.password.RecoveryRequested;
import org.vestibule.portal.PortalRepository;

/**
 * Resends an open invitation to somebody who asks for a new password but has no account in the portal yet. The expiry
 * stays as it is, and the rate limits of the mailbox apply, so that strangers who know the address gain nothing by
 * asking.
 */
@ApplicationScoped
@Transactional
public class ResendInvitationOnRecovery {

    private final PortalRepository portals;
    private final InvitationRepository invitations;
    private final InvitationLinkBuilder links;
    private final Eligibility eligibility;
    private final InvitationEmailQuota quota;
    private final InvitationEmailComposer composer;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    ResendInvitationOnRecovery(
            PortalRepository portals,
            InvitationRepository invitations,
            InvitationLinkBuilder links,
            Eligibility eligibility,
            InvitationEmailQuota quota,
            InvitationEmailComposer composer,
            Clock clock,
            AuditTrail auditTrail) {
        this.portals = portals;
        this.invitations = invitations;
        this.links = links;
        this.eligibility = eligibility;
        this.quota = quota;
        this.composer = composer;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    void answer(@ObservesAsync RecoveryRequested wanted) {
        portals.byId(wanted.portalId())
                .flatMap(portal -> invitations.openAt(wanted.email(), portal))
                .flatMap(invitation -> invitations.lock(invitation.id()))
                .filter(this::usable)
                .ifPresent(invitation -> quota.ask(
                        invitation.offer().email(), permission -> sendAnew(invitation, permission), refused -> false));
    }

    /** Whether its link could be accepted by making an account, and no e-mail is waiting to be sent. */
    private boolean usable(PortalInvitation invitation) {
        InvitationStatus status = invitation.statusAt(clock.instant());
        return status.open()
                && status != InvitationStatus.PENDING_SEND
                && eligibility.ineligibility(invitation).isEmpty()
                && eligibility.registered(invitation).isEmpty()
                && links.problem(invitation.portal()).isEmpty();
    }

    private boolean sendAnew(PortalInvitation invitation, Granted permission) {
        composer.recall(invitation);
        invitation.sendAgain(invitation.offer().email(), invitation.offer().expiresAt());
        composer.send(invitation, permission);
        auditTrail.tell(invitation.event(AuditEventType.INVITATION__RESENT));
        return true;
    }
}
