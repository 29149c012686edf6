package org.vestibule.invitation.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.invitation.Eligibility;
import org.vestibule.invitation.InvitationLinkBuilder;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandler;
import org.vestibule.mail.EmailKind;
import org.vestibule.security.OneTimeToken;

/**
 * Updates an invitation while its e-mails are sent. Only the latest e-mail counts: an e-mail that was replaced, or
 * whose invitation has ended, is cancelled if it is unsent, and otherwise changes nothing. A reminder never changes the
 * status, which says that the e-mail before it arrived.
 */
@ApplicationScoped
@Transactional
public class InvitationEmailHandler implements EmailHandler {

    private final InvitationRepository invitations;
    private final InvitationLinkBuilder links;
    private final Eligibility eligibility;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    InvitationEmailHandler(
            InvitationRepository invitations,
            InvitationLinkBuilder links,
            Eligibility eligibility,
            Clock clock,
            AuditTrail auditTrail) {
        this.invitations = invitations;
        this.links = links;
        this.eligibility = eligibility;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    @Override
    public EmailKind kind() {
        return EmailKind.INVITATION;
    }

    @Override
    public Optional<String> mintLink(EmailActivity activity) {
        OneTimeToken token = OneTimeToken.mint();
        return concerned(activity)
                .filter(invitation -> !invitation.expiredAt(clock.instant()))
                .filter(invitation -> acceptable(invitation, activity))
                .flatMap(invitation -> {
                    Optional<String> link = links.secret(invitation.portal(), token);
                    link.ifPresent(minted -> invitations.remember(token, invitation, activity.id()));
                    return link;
                });
    }

    /**
     * A link that can't be accepted isn't sent; the staff see this by the invitation's status. A reminder may be sent
     * another time.
     */
    private boolean acceptable(PortalInvitation invitation, EmailActivity activity) {
        boolean acceptable = eligibility.ineligibility(invitation).isEmpty()
                && links.problem(invitation.portal()).isEmpty();
        if (!acceptable && invitation.delivery().reminder().is(activity)) {
            invitation.removeUnsentReminder();
        } else if (!acceptable) {
            sendFailed(invitation);
        }
        return acceptable;
    }

    @Override
    public void sent(EmailActivity activity) {
        concerned(activity).ifPresent(invitation -> {
            if (invitation.delivery().reminder().is(activity)) {
                invitation.reminded(clock.instant());
                auditTrail.tell(invitation.event(AuditEventType.INVITATION__REMINDED));
            } else {
                invitation.sent(clock.instant());
                auditTrail.tell(invitation.event(AuditEventType.INVITATION__SENT));
            }
            invitations.endOtherTokens(invitation, activity.id());
        });
    }

    @Override
    public void failed(EmailActivity activity) {
        concerned(activity).ifPresent(invitation -> {
            if (invitation.delivery().reminder().is(activity)) {
                auditTrail.tell(invitation.event(AuditEventType.INVITATION__REMINDER_FAILED));
            } else {
                sendFailed(invitation);
            }
        });
    }

    private void sendFailed(PortalInvitation invitation) {
        invitation.sendFailed();
        auditTrail.tell(invitation.event(AuditEventType.INVITATION__SEND_FAILED));
    }

    @Override
    public void retried(EmailActivity activity) {
        concerned(activity)
                .filter(invitation -> !invitation.delivery().reminder().is(activity))
                .ifPresent(PortalInvitation::sendRetried);
    }

    /** The invitation, if this is still its latest e-mail or reminder; locked against concurrent changes. */
    private Optional<PortalInvitation> concerned(EmailActivity activity) {
        return invitations
                .lock(activity.regardingId())
                .filter(invitation -> invitation.status().open())
                .filter(invitation -> invitation.delivery().isBy(activity));
    }
}
