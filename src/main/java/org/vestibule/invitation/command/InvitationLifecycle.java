package org.vestibule.invitation.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.invitation.InvitationLinkBuilder;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.command.LifecycleOutcome.Ineligible;
import org.vestibule.invitation.command.LifecycleOutcome.LinkMade;
import org.vestibule.invitation.command.LifecycleOutcome.OnItsWay;
import org.vestibule.invitation.inviting.InvitationEmailQuota;
import org.vestibule.invitation.mail.InvitationEmailComposer;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.security.OneTimeToken;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.text.EmailAddress;

/**
 * Resends open invitations, copies their links, and revokes them. Each command locks the invitation, so that concurrent
 * commands run one after the other.
 */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class InvitationLifecycle {

    private final InvitationLock lock;
    private final LinkRenewal renewal;
    private final InvitationRepository invitations;
    private final InvitationLinkBuilder links;
    private final InvitationEmailQuota quota;
    private final InvitationEmailComposer composer;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    InvitationLifecycle(
            InvitationLock lock,
            LinkRenewal renewal,
            InvitationRepository invitations,
            InvitationLinkBuilder links,
            InvitationEmailQuota quota,
            InvitationEmailComposer composer,
            Clock clock,
            AuditTrail auditTrail) {
        this.lock = lock;
        this.renewal = renewal;
        this.invitations = invitations;
        this.links = links;
        this.quota = quota;
        this.composer = composer;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /**
     * Sends another e-mail with a new link to the contact's present address, after an e-mail that arrived, got lost or
     * failed. The old link ends when the new link has been sent, or at once if the address has changed.
     */
    public LifecycleOutcome resend(long invitationId) {
        return lock.whileOpen(invitationId, renewal::refusalFor, invitation -> {
            EmailAddress address = invitation.contact().email().orElseThrow();
            boolean moved = !address.key().equals(invitation.offer().email().key());
            if (invitation.status() == InvitationStatus.PENDING_SEND && !moved) {
                return new OnItsWay(lock.summary(invitation));
            }
            return quota.ask(address, permission -> resend(invitation, address, moved, permission), Ineligible::new);
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
        composer.send(invitation, permission);
        auditTrail.tell(invitation.event(AuditEventType.INVITATION__RESENT));
        return lock.done(invitation);
    }

    /**
     * Makes a new link for the caller to hand over if e-mail doesn't work: {@link LinkMade} if it is made. All earlier
     * links end at once, and unsent e-mails are cancelled.
     */
    public LifecycleOutcome copyLink(long invitationId) {
        return lock.whileOpen(invitationId, renewal::refusalFor, invitation -> {
            renewal.prepare(invitation);
            invitations.endTokens(invitation);
            EmailAddress address = invitation.contact().email().orElseThrow();
            tellNewAddress(invitation, address);
            invitation.handOver(address, renewal.end(invitation), clock.instant());
            invitations.answerNewLinks(invitation.contact(), invitation.portal());
            OneTimeToken token = OneTimeToken.mint();
            invitations.remember(token, invitation, null);
            auditTrail.tell(invitation.event(AuditEventType.INVITATION__LINK_COPIED));
            return new LinkMade(
                    lock.summary(invitation),
                    links.secret(invitation.portal(), token).orElseThrow());
        });
    }

    /** Without the addresses, as the audit log stores none. */
    private void tellNewAddress(PortalInvitation invitation, EmailAddress address) {
        if (!invitation.offer().email().equals(address)) {
            auditTrail.tell(invitation.event(AuditEventType.INVITATION__ADDRESS_CHANGED));
        }
    }

    /** Revokes the invitation: unsent e-mails are cancelled, and links already sent show that it was revoked. */
    public LifecycleOutcome revoke(long invitationId) {
        return lock.whileOpen(invitationId, invitation -> {
            invitation.revoke(clock.instant());
            composer.recall(invitation);
            auditTrail.tell(invitation.event(AuditEventType.INVITATION__REVOKED));
            return lock.done(invitation);
        });
    }
}
