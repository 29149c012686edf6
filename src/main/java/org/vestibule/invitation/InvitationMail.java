package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailPurpose;
import org.vestibule.security.OneTimeToken;

/**
 * What happens to an invitation while its e-mails are sent. Only the latest e-mail speaks for the invitation: one that
 * was overtaken, or whose invitation has ended, is cancelled where it hasn't left, and changes nothing where it has. A
 * reminder speaks only of itself: it never changes the status, which tells that the e-mail before it arrived.
 */
@ApplicationScoped
@Transactional
public class InvitationMail implements EmailPurpose {

    private final Invitations invitations;
    private final InviteLinks links;
    private final Standing standing;
    private final Clock clock;
    private final Journal journal;

    @Inject
    InvitationMail(Invitations invitations, InviteLinks links, Standing standing, Clock clock, Journal journal) {
        this.invitations = invitations;
        this.links = links;
        this.standing = standing;
        this.clock = clock;
        this.journal = journal;
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
     * A link that couldn't be accepted isn't mailed; whoever sees to the invitation is told by its status. A reminder may
     * come another time.
     */
    private boolean acceptable(PortalInvitation invitation, EmailActivity activity) {
        boolean acceptable = standing.hindrance(invitation).isEmpty()
                && links.problem(invitation.portal()).isEmpty();
        if (!acceptable && invitation.isRemindedBy(activity)) {
            invitation.takeBackReminder();
        } else if (!acceptable) {
            sendFailed(invitation);
        }
        return acceptable;
    }

    @Override
    public void sent(EmailActivity activity) {
        concerned(activity).ifPresent(invitation -> {
            if (invitation.isRemindedBy(activity)) {
                invitation.reminded(clock.instant());
                journal.tell(invitation.entry(Happening.INVITATION__REMINDED));
            } else {
                invitation.sent(clock.instant());
                journal.tell(invitation.entry(Happening.INVITATION__SENT));
            }
            invitations.endOtherTokens(invitation, activity.id());
        });
    }

    @Override
    public void failed(EmailActivity activity) {
        concerned(activity).ifPresent(invitation -> {
            if (invitation.isRemindedBy(activity)) {
                journal.tell(invitation.entry(Happening.INVITATION__REMINDER_FAILED));
            } else {
                sendFailed(invitation);
            }
        });
    }

    private void sendFailed(PortalInvitation invitation) {
        invitation.sendFailed();
        journal.tell(invitation.entry(Happening.INVITATION__SEND_FAILED));
    }

    @Override
    public void retried(EmailActivity activity) {
        concerned(activity)
                .filter(invitation -> !invitation.isRemindedBy(activity))
                .ifPresent(PortalInvitation::sendRetried);
    }

    /** The invitation that the e-mail still speaks for; it is locked, so that no one acts on it at the same time. */
    private Optional<PortalInvitation> concerned(EmailActivity activity) {
        return invitations
                .lock(activity.regardingId())
                .filter(invitation -> invitation.status().open())
                .filter(invitation -> invitation.isSpokenForBy(activity));
    }
}
