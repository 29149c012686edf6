package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDirectory;
import org.vestibule.invitation.InviteOutcome.Invited;
import org.vestibule.invitation.InviteOutcome.Refused;
import org.vestibule.invitation.InviteOutcome.UnknownContact;
import org.vestibule.invitation.InviteOutcome.UnknownPortal;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.Portals;
import org.vestibule.security.Caller;

/** One attempt at inviting, in one transaction: the invitation and its e-mail come into being together or not at all. */
@ApplicationScoped
@Transactional
class InvitingStep {

    private final ContactDirectory contacts;
    private final Portals portals;
    private final Invitations invitations;
    private final InviteRules rules;
    private final InvitationLetters letters;
    private final Caller caller;
    private final Clock clock;

    @Inject
    InvitingStep(
            ContactDirectory contacts,
            Portals portals,
            Invitations invitations,
            InviteRules rules,
            InvitationLetters letters,
            Caller caller,
            Clock clock) {
        this.contacts = contacts;
        this.portals = portals;
        this.invitations = invitations;
        this.rules = rules;
        this.letters = letters;
        this.caller = caller;
        this.clock = clock;
    }

    protected InvitingStep() {
        this(null, null, null, null, null, null, null);
    }

    InviteOutcome take(InviteRequest request) {
        Optional<Contact> contact = contacts.byId(request.contactId());
        if (contact.isEmpty()) {
            return new UnknownContact();
        }
        Optional<Portal> portal = portals.byId(request.portalId());
        if (portal.isEmpty()) {
            return new UnknownPortal();
        }
        return refusal(request, contact.get(), portal.get())
                .<InviteOutcome>map(refused -> refused)
                .orElseGet(() -> new Invited(
                        InvitationSummary.of(invite(request, contact.get(), portal.get()), clock.instant())));
    }

    private Optional<Refused> refusal(InviteRequest request, Contact contact, Portal portal) {
        return rules.against(contact, portal).stream()
                .findFirst()
                .or(() -> rules.against(request, portal))
                .or(() -> request.replaceOpen() ? Optional.empty() : rules.openInvitation(contact, portal));
    }

    private PortalInvitation invite(InviteRequest request, Contact contact, Portal portal) {
        Instant now = clock.instant();
        invitations.open(contact, portal).ifPresent(open -> giveWay(open, now));
        var invitation = new PortalInvitation(
                contact,
                portal,
                contact.email().orElseThrow(),
                roles(request),
                language(request, contact, portal),
                request.message(),
                caller,
                now,
                request.expiresAt() != null ? request.expiresAt() : now.plus(portal.invitationValidity()));
        invitations.add(invitation);
        invitations.answerNewLinks(contact, portal);
        letters.send(invitation);
        return invitation;
    }

    private void giveWay(PortalInvitation open, Instant now) {
        if (open.expiredAt(now)) {
            open.expire(now);
        } else {
            open.supersede(now);
        }
        letters.recall(open);
        invitations.saveNow();
    }

    private List<PortalRole> roles(InviteRequest request) {
        return request.roleIds().stream()
                .map(id -> portals.role(id).orElseThrow())
                .toList();
    }

    private static Locale language(InviteRequest request, Contact contact, Portal portal) {
        return Optional.ofNullable(request.locale()).or(contact::locale).orElseGet(portal::defaultLocale);
    }
}
