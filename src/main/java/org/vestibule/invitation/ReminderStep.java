package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.vestibule.portal.Portal;

/** Writes the reminder of one invitation, in one transaction. */
@ApplicationScoped
@Transactional
class ReminderStep {

    private final Invitations invitations;
    private final InviteRules rules;
    private final Standing standing;
    private final InvitationLetters letters;
    private final Clock clock;

    @Inject
    ReminderStep(
            Invitations invitations, InviteRules rules, Standing standing, InvitationLetters letters, Clock clock) {
        this.invitations = invitations;
        this.rules = rules;
        this.standing = standing;
        this.letters = letters;
        this.clock = clock;
    }

    protected ReminderStep() {
        this(null, null, null, null, null);
    }

    /**
     * Puts the reminder into the outbox, if it is due and its link could be accepted.
     *
     * @return whether it did
     */
    boolean take(long invitationId) {
        // Held, and looked at again: it may have been answered, or reminded of by another node, since it was found.
        Optional<PortalInvitation> wanting =
                invitations.lock(invitationId).filter(this::due).filter(this::usable);
        wanting.ifPresent(letters::remind);
        return wanting.isPresent();
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
        return standing.hindrance(invitation).isEmpty()
                && rules.against(invitation.contact(), portal).isEmpty();
    }
}
