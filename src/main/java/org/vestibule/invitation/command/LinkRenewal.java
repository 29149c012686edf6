package org.vestibule.invitation.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.vestibule.invitation.Eligibility;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.inviting.DuplicateInvitationFinder;
import org.vestibule.invitation.inviting.InviteOutcome.NoRole;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.invitation.inviting.InviteRules;
import org.vestibule.invitation.inviting.SupersedeInvitation;
import org.vestibule.invitation.mail.InvitationEmailComposer;
import org.vestibule.security.Caller;
import org.vestibule.text.EmailAddress;

/** Preconditions and side effects of giving an open invitation a new link, mailed or copied. The caller has locked it. */
@ApplicationScoped
class LinkRenewal {

    private final InviteRules rules;
    private final Eligibility eligibility;
    private final DuplicateInvitationFinder duplicates;
    private final SupersedeInvitation supersede;
    private final InvitationEmailComposer composer;
    private final Caller caller;
    private final Clock clock;

    @Inject
    LinkRenewal(
            InviteRules rules,
            Eligibility eligibility,
            DuplicateInvitationFinder duplicates,
            SupersedeInvitation supersede,
            InvitationEmailComposer composer,
            Caller caller,
            Clock clock) {
        this.rules = rules;
        this.eligibility = eligibility;
        this.duplicates = duplicates;
        this.supersede = supersede;
        this.composer = composer;
        this.caller = caller;
        this.clock = clock;
    }

    /** Why no new link can be sent to the contact's present address. */
    Optional<Refused> refusalFor(PortalInvitation invitation) {
        return refusalFor(invitation, invitation.contact().email());
    }

    /** Why no link could be given if this were the contact's address. */
    Optional<Refused> refusalFor(PortalInvitation invitation, Optional<EmailAddress> address) {
        return rules.refusalsFor(invitation.contact(), address, invitation.portal()).stream()
                .findFirst()
                .or(() -> duplicates.refusal(invitation.contact(), address, invitation.portal()))
                .or(() -> rolesLeft(invitation) ? Optional.empty() : Optional.of(new NoRole()));
    }

    private boolean rolesLeft(PortalInvitation invitation) {
        return !(eligibility.inviterStands(invitation)
                        ? eligibility.rolesLeft(invitation)
                        : eligibility.rolesLeft(invitation, caller.rights()))
                .isEmpty();
    }

    /**
     * Prepares for the new link: cancels unsent e-mails with older links, and makes the caller responsible for the
     * invitation if its inviter lost the right. Ends another contact's expired invitation at the same mailbox.
     */
    void prepare(PortalInvitation invitation) {
        invitation
                .contact()
                .email()
                .flatMap(address -> duplicates.ofAnother(invitation.contact(), address, invitation.portal()))
                .ifPresent(supersede::end);
        if (!eligibility.inviterStands(invitation)) {
            invitation.changeInviter(caller);
        }
        composer.recall(invitation);
    }

    /** The portal's default validity from now, or the present expiry if that is later. */
    Instant end(PortalInvitation invitation) {
        Instant usual = clock.instant().plus(invitation.portal().invitationValidity());
        return usual.isAfter(invitation.offer().expiresAt())
                ? usual
                : invitation.offer().expiresAt();
    }
}
