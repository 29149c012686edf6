package org.vestibule.invitation.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.mail.InvitationEmailComposer;

/** Marks an invitation as Expired after its expiry, in its own transaction. */
@ApplicationScoped
@Transactional
class ExpireInvitation {

    private final InvitationRepository invitations;
    private final InvitationEmailComposer composer;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    ExpireInvitation(
            InvitationRepository invitations, InvitationEmailComposer composer, Clock clock, AuditTrail auditTrail) {
        this.invitations = invitations;
        this.composer = composer;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /**
     * Marks the invitation, if it is still open and its expiry has passed.
     *
     * @return whether it was marked
     */
    boolean expire(long invitationId) {
        Instant now = clock.instant();
        // Locked and checked again: it may have been accepted or resent since it was found.
        PortalInvitation invitation = invitations.lock(invitationId).orElseThrow();
        if (!invitation.status().open() || !invitation.expiredAt(now)) {
            return false;
        }
        invitation.expire(now);
        composer.recall(invitation);
        auditTrail.tell(invitation.event(AuditEventType.INVITATION__EXPIRED));
        return true;
    }
}
