package org.vestibule.invitation.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.mail.InvitationEmailComposer;

/**
 * Removes what is no longer needed of an invitation that ended long ago: the hashes of its links, the texts of its
 * e-mails and the inviter's personal message. The record and how it ended stay.
 */
@ApplicationScoped
@Transactional
class RemoveInvitationTexts {

    private final InvitationRepository invitations;
    private final InvitationEmailComposer composer;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    RemoveInvitationTexts(
            InvitationRepository invitations, InvitationEmailComposer composer, Clock clock, AuditTrail auditTrail) {
        this.invitations = invitations;
        this.composer = composer;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /**
     * Removes the texts of an ended invitation, in one transaction.
     *
     * @return false if another node has done so before
     */
    boolean removeTexts(long invitationId) {
        PortalInvitation invitation = invitations.lock(invitationId).orElseThrow();
        if (invitation.ending().textsRemovedAt() != null) {
            return false;
        }
        invitation.removeTexts(clock.instant());
        invitations.forgetTokens(invitation);
        composer.removeTexts(invitation);
        auditTrail.tell(invitation.event(AuditEventType.INVITATION__TEXTS_REMOVED));
        return true;
    }
}
