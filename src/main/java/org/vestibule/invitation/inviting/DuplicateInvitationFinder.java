package org.vestibule.invitation.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.inviting.InviteOutcome.MailboxInvited;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.portal.Portal;
import org.vestibule.text.EmailAddress;

/**
 * Finds the open invitation that another contact with the same mailbox has into a portal. There can be only one open
 * invitation for a mailbox and a portal: the recipient couldn't tell several apart, and would become one user anyway.
 */
@ApplicationScoped
public class DuplicateInvitationFinder {

    private final InvitationRepository invitations;
    private final Clock clock;

    @Inject
    DuplicateInvitationFinder(InvitationRepository invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Why the contact can't be invited at this address: another contact's invitation there can still be accepted. */
    public Optional<Refused> refusal(Contact contact, Optional<EmailAddress> address, Portal portal) {
        return address.flatMap(email -> ofAnother(contact, email, portal)).flatMap(this::refusal);
    }

    Optional<Refused> refusal(PortalInvitation ofAnother) {
        return Optional.of(InvitationSummary.of(ofAnother, clock.instant()))
                .filter(InvitationSummary::open)
                .map(MailboxInvited::new);
    }

    /** Another contact's invitation that is stored as open, even if its expiry has passed. */
    public Optional<PortalInvitation> ofAnother(Contact contact, EmailAddress email, Portal portal) {
        return invitations
                .openAt(email, portal)
                .filter(invitation -> !invitation.contact().id().equals(contact.id()));
    }
}
