package org.vestibule.invitation.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.vestibule.invitation.Eligibility;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.inviting.InvitationEmailQuota;
import org.vestibule.invitation.inviting.InviteRules;
import org.vestibule.invitation.mail.InvitationEmailComposer;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.portal.Portal;

/** Enqueues the reminder of an invitation, in its own transaction. */
@ApplicationScoped
@Transactional
class RemindInvitee {

    private final InvitationRepository invitations;
    private final InviteRules rules;
    private final Eligibility eligibility;
    private final InvitationEmailQuota quota;
    private final InvitationEmailComposer composer;
    private final Clock clock;

    @Inject
    RemindInvitee(
            InvitationRepository invitations,
            InviteRules rules,
            Eligibility eligibility,
            InvitationEmailQuota quota,
            InvitationEmailComposer composer,
            Clock clock) {
        this.invitations = invitations;
        this.rules = rules;
        this.eligibility = eligibility;
        this.quota = quota;
        this.composer = composer;
        this.clock = clock;
    }

    /**
     * Enqueues the reminder, if it is due, its link could be accepted, and the rate limit of the mailbox allows it. If
     * the link couldn't be accepted, the reminder is postponed, so that thousands of such invitations aren't checked
     * again in each run.
     *
     * @return whether the reminder was enqueued
     */
    boolean remind(long invitationId) {
        // Locked and checked again: since it was found, it may have been answered, or another node may have sent a
        // reminder.
        Optional<PortalInvitation> due = invitations.lock(invitationId).filter(this::due);
        Optional<PortalInvitation> usable = due.filter(this::usable);
        if (usable.isEmpty()) {
            due.ifPresent(invitation -> invitation.putOffReminder(clock.instant()));
        }
        return usable.filter(this::sent).isPresent();
    }

    private boolean sent(PortalInvitation invitation) {
        return quota.ask(invitation.offer().email(), permission -> remind(invitation, permission), reason -> false);
    }

    private boolean remind(PortalInvitation invitation, Granted permission) {
        composer.remind(invitation, permission);
        return true;
    }

    private boolean due(PortalInvitation invitation) {
        return invitation
                .portal()
                .reminder()
                .filter(after -> invitation.dueForReminder(after, clock.instant()))
                .isPresent();
    }

    private boolean usable(PortalInvitation invitation) {
        Portal portal = invitation.portal();
        return eligibility.ineligibility(invitation).isEmpty()
                && rules.refusalsFor(invitation.contact(), portal).isEmpty();
    }
}
