package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.vestibule.contact.EmailAddress;
import org.vestibule.invitation.InviteOutcome.NoRole;
import org.vestibule.invitation.InviteOutcome.Refused;
import org.vestibule.security.Caller;

/** What goes with every new link of an open invitation, whichever way the link takes. The caller holds the invitation. */
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

    /** Why no link can be given at the address that the contact has now. */
    Optional<Refused> against(PortalInvitation invitation) {
        return against(invitation, invitation.contact().email());
    }

    /** Why no link can be given if this were the contact's address. */
    Optional<Refused> against(PortalInvitation invitation, Optional<EmailAddress> address) {
        return rules.against(invitation.contact(), address, invitation.portal()).stream()
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
     * Makes way for the new link: no e-mail with another leaves any more, and the caller answers where nobody else can.
     * Another contact's invitation at the same mailbox, whose time is over, ends.
     */
    void prepare(PortalInvitation invitation) {
        invitation
                .contact()
                .email()
                .flatMap(address -> duplicates.ofAnother(invitation.contact(), address, invitation.portal()))
                .ifPresent(supersede::end);
        if (!eligibility.inviterStands(invitation)) {
            invitation.vouchedForBy(caller);
        }
        composer.recall(invitation);
    }

    /** As much time as the portal gives from now, or more where somebody gave more. */
    Instant end(PortalInvitation invitation) {
        Instant usual = clock.instant().plus(invitation.portal().invitationValidity());
        return usual.isAfter(invitation.expiresAt()) ? usual : invitation.expiresAt();
    }
}
