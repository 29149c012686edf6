package org.vestibule.invitation.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.mail.InvitationEmailComposer;

/** Ends an open invitation because another replaces it: as Expired or Superseded. Runs in the caller's transaction. */
@ApplicationScoped
public class SupersedeInvitation {

    private final InvitationRepository invitations;
    private final InvitationEmailComposer composer;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    SupersedeInvitation(
            InvitationRepository invitations, InvitationEmailComposer composer, Clock clock, AuditTrail auditTrail) {
        this.invitations = invitations;
        this.composer = composer;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /**
     * Ends the invitation: as expired if its expiry has passed, otherwise as superseded; its unsent e-mails are
     * cancelled.
     */
    public void end(PortalInvitation open) {
        Instant now = clock.instant();
        if (open.expiredAt(now)) {
            open.expire(now);
            auditTrail.tell(open.event(AuditEventType.INVITATION__EXPIRED));
        } else {
            open.supersede(now);
            auditTrail.tell(open.event(AuditEventType.INVITATION__SUPERSEDED));
        }
        composer.recall(open);
        invitations.saveNow();
    }
}
