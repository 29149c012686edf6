package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
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
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
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
    private final Journal journal;

    @Inject
    InvitingStep(
            ContactDirectory contacts,
            Portals portals,
            Invitations invitations,
            InviteRules rules,
            InvitationLetters letters,
            Caller caller,
            Clock clock,
            Journal journal) {
        this.contacts = contacts;
        this.portals = portals;
        this.invitations = invitations;
        this.rules = rules;
        this.letters = letters;
        this.caller = caller;
        this.clock = clock;
        this.journal = journal;
    }

    protected InvitingStep() {
        this(null, null, null, null, null, null, null, null);
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
        // Looked for once: one that appears between a check and the deed would give way unseen.
        Optional<PortalInvitation> open = invitations.open(contact.get(), portal.get());
        Optional<Refused> refusal = rules.against(contact.get(), portal.get()).stream()
                .findFirst()
                .or(() -> rules.against(request, portal.get()))
                .or(() -> request.replaceOpen() ? Optional.empty() : open.flatMap(rules::againstReplacing));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        open.ifPresent(this::giveWay);
        return new Invited(InvitationSummary.of(invite(request, contact.get(), portal.get()), clock.instant()));
    }

    private PortalInvitation invite(InviteRequest request, Contact contact, Portal portal) {
        Instant now = clock.instant();
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
        journal.tell(invitation.entry(Happening.INVITATION__MADE));
        invitations.saveNow();
        requireUnchanged(contact, invitation);
        return invitation;
    }

    /** Held last, as everybody takes a contact after its invitations. Who closed, moved or erased it meanwhile came first. */
    private void requireUnchanged(Contact read, PortalInvitation invitation) {
        Contact held = contacts.forChange(read.id()).orElseThrow();
        if (!held.active() || held.email().filter(invitation.email()::equals).isEmpty()) {
            throw new OptimisticLockException("Contact " + read.id() + " changed while it was invited");
        }
    }

    private void giveWay(PortalInvitation open) {
        Instant now = clock.instant();
        if (open.expiredAt(now)) {
            open.expire(now);
            journal.tell(open.entry(Happening.INVITATION__EXPIRED));
        } else {
            open.supersede(now);
            journal.tell(open.entry(Happening.INVITATION__SUPERSEDED));
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
