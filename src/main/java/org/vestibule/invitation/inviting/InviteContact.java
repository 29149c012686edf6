package org.vestibule.invitation.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRepository;
import org.vestibule.invitation.InvitationOffer;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.invitation.inviting.InviteOutcome.UnknownContact;
import org.vestibule.invitation.inviting.InviteOutcome.UnknownPortal;
import org.vestibule.invitation.mail.InvitationEmailComposer;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.CurrentAttempt;
import org.vestibule.shared.Retried;

/**
 * Invites contacts into portals. The invitation and its e-mail are made in one transaction, both or neither; of two
 * concurrent calls, one succeeds.
 */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class InviteContact {

    private final ContactRepository contacts;
    private final PortalRepository portals;
    private final InvitationRepository invitations;
    private final InviteRules rules;
    private final DuplicateInvitationFinder duplicates;
    private final SupersedeInvitation supersede;
    private final InvitationEmailQuota quota;
    private final InvitationEmailComposer composer;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    InviteContact(
            ContactRepository contacts,
            PortalRepository portals,
            InvitationRepository invitations,
            InviteRules rules,
            DuplicateInvitationFinder duplicates,
            SupersedeInvitation supersede,
            InvitationEmailQuota quota,
            InvitationEmailComposer composer,
            Caller caller,
            Clock clock,
            AuditTrail auditTrail) {
        this.contacts = contacts;
        this.portals = portals;
        this.invitations = invitations;
        this.rules = rules;
        this.duplicates = duplicates;
        this.supersede = supersede;
        this.quota = quota;
        this.composer = composer;
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /** Makes the invitation and sends its e-mail, or returns the reason why not. */
    @Retried
    public InviteOutcome invite(InviteRequest request) {
        Optional<Contact> contact = contacts.byId(request.contactId());
        if (contact.isEmpty()) {
            return new UnknownContact();
        }
        Optional<Portal> portal = portals.byId(request.portalId(), caller.portals());
        if (portal.isEmpty()) {
            return new UnknownPortal();
        }
        // Queried once: an invitation made between the check and the insert would otherwise be superseded without the
        // caller having seen it.
        Optional<PortalInvitation> open = invitations.open(contact.get(), portal.get());
        Optional<PortalInvitation> ofAnother =
                contact.get().email().flatMap(address -> duplicates.ofAnother(contact.get(), address, portal.get()));
        Optional<Refused> refusal = refusal(request, contact.get(), portal.get(), ofAnother)
                .or(() -> mayReplace(request, open) ? Optional.empty() : open.flatMap(rules::refusalToReplace));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        // Lock order of all transactions: the invitations first, then the rate limit of the mailbox, then the contact.
        open.ifPresent(this::lockOpen);
        ofAnother.ifPresent(this::lockOpen);
        return quota.ask(
                contact.get().email().orElseThrow(),
                permission -> {
                    open.ifPresent(supersede::end);
                    ofAnother.ifPresent(supersede::end);
                    PortalInvitation made = invite(request, contact.get(), portal.get(), permission);
                    return new Invited(InvitationSummary.of(made, clock.instant()));
                },
                refused -> refused);
    }

    /**
     * Why the invitation would be refused now; empty if it would be made. Changes nothing. The limits on e-mails aren't
     * asked for, as they depend on the time.
     */
    public Optional<Refused> refusal(InviteRequest request) {
        Optional<Contact> contact = contacts.byId(request.contactId());
        if (contact.isEmpty()) {
            return Optional.of(new UnknownContact());
        }
        Optional<Portal> portal = portals.byId(request.portalId(), caller.portals());
        if (portal.isEmpty()) {
            return Optional.of(new UnknownPortal());
        }
        return refusal(
                        request,
                        contact.get(),
                        portal.get(),
                        contact.get()
                                .email()
                                .flatMap(address -> duplicates.ofAnother(contact.get(), address, portal.get())))
                .or(() -> request.replaceOpen() ? Optional.empty() : rules.openInvitation(contact.get(), portal.get()));
    }

    private Optional<Refused> refusal(
            InviteRequest request, Contact contact, Portal portal, Optional<PortalInvitation> ofAnother) {
        return rules.refusalsFor(contact, portal).stream()
                .findFirst()
                .or(() -> rules.refusalFor(request, portal))
                .or(() -> ofAnother.flatMap(duplicates::refusal));
    }

    /**
     * Only the invitation that was open at first: if the attempt is repeated because a concurrent caller made another,
     * that is the reason for a refusal, and isn't replaced unseen.
     */
    private static boolean mayReplace(InviteRequest request, Optional<PortalInvitation> open) {
        Long now = open.map(PortalInvitation::id).orElse(null);
        return request.replaceOpen() && Objects.equals(now, CurrentAttempt.atFirst(() -> now));
    }

    private PortalInvitation invite(InviteRequest request, Contact contact, Portal portal, Granted permission) {
        Instant now = clock.instant();
        var offer = new InvitationOffer(
                contact.email().orElseThrow(),
                language(request, contact, portal),
                request.message(),
                caller,
                request.expiresAt() != null ? request.expiresAt() : now.plus(portal.invitationValidity()));
        var invitation = new PortalInvitation(contact, portal, roles(request), offer, now);
        invitations.add(invitation);
        invitations.answerNewLinks(contact, portal);
        composer.send(invitation, permission);
        auditTrail.tell(invitation.event(AuditEventType.INVITATION__MADE));
        invitations.saveNow();
        requireUnchanged(contact, invitation);
        return invitation;
    }

    /** Locks an invitation that will be replaced. If it ended meanwhile, the attempt is retried. */
    private void lockOpen(PortalInvitation read) {
        invitations
                .lock(read.id(), caller.portals())
                .filter(locked -> locked.status().open())
                .orElseThrow(() -> new OptimisticLockException("Invitation " + read.id() + " ended meanwhile"));
    }

    /**
     * Locks the contact last, as all transactions lock a contact after its invitations. If it was closed, got another
     * address or was erased meanwhile, the attempt is retried.
     */
    private void requireUnchanged(Contact read, PortalInvitation invitation) {
        Contact held = contacts.forChange(read.id()).orElseThrow();
        if (!held.active()
                || held.email().filter(invitation.offer().email()::equals).isEmpty()) {
            throw new OptimisticLockException("Contact " + read.id() + " changed while it was invited");
        }
    }

    private List<PortalRole> roles(InviteRequest request) {
        return request.roleIds().stream()
                .map(id -> portals.role(id, caller.portals()).orElseThrow())
                .toList();
    }

    /** The language of the e-mail. */
    static Locale language(InviteRequest request, Contact contact, Portal portal) {
        return Optional.ofNullable(request.locale()).or(contact::locale).orElseGet(portal::defaultLocale);
    }
}
