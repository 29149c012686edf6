package org.vestibule.invitation.accepting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.contact.AskedField;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.invitation.Eligibility;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.InvitedRole;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.accepting.AcceptViolation.Field;
import org.vestibule.invitation.accepting.AcceptViolation.Kind;
import org.vestibule.invitation.link.InvitationLinkResolver;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.invitation.mail.InvitationEmailComposer;
import org.vestibule.member.NewMember;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.HashedPassword;
import org.vestibule.shared.Retried;

/**
 * One attempt to accept, as one transaction. Concurrent attempts for the same invitation are serialised by its lock, so
 * that the second sees the result of the first; any other conflicting change (a revocation, an account with the same
 * address) causes a {@code PersistenceException}, by the versions and the unique keys.
 */
@ApplicationScoped
@Transactional
@Retried
class AcceptInvitationTransaction {

    private final InvitationLinkResolver links;
    private final InvitationRepository invitations;
    private final InvitationEmailComposer composer;
    private final Eligibility eligibility;
    private final PortalUserRepository members;
    private final AcceptRules check;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    AcceptInvitationTransaction(
            InvitationLinkResolver links,
            InvitationRepository invitations,
            InvitationEmailComposer composer,
            Eligibility eligibility,
            PortalUserRepository members,
            AcceptRules check,
            Clock clock,
            AuditTrail auditTrail) {
        this.links = links;
        this.invitations = invitations;
        this.composer = composer;
        this.eligibility = eligibility;
        this.members = members;
        this.check = check;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /** Why the form would be rejected now. Changes nothing and takes no lock. */
    Optional<AcceptOutcome> refusal(Portal current, String secret, AcceptRequest form) {
        InvitationLinkStatus state = links.read(current, secret);
        if (!(state instanceof InvitationLinkStatus.Valid valid)) {
            return Optional.of(new AcceptOutcome.NotUsable(state));
        }
        List<AcceptViolation> problems = check.problems(form, valid.email(), current);
        if (!problems.isEmpty()) {
            return Optional.of(new AcceptOutcome.Invalid(problems));
        }
        return members.byUserName(current, form.userName())
                .map(user -> new AcceptOutcome.Invalid(List.of(new AcceptViolation(Field.USER_NAME, Kind.TAKEN))));
    }

    /** @param password the hash of the form's password */
    AcceptOutcome accept(Portal current, String secret, AcceptRequest form, HashedPassword password) {
        invitations.lockByToken(secret);
        Optional<AcceptOutcome> refusal = refusal(current, secret, form);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        PortalInvitation invitation = invitations.byToken(secret).orElseThrow().invitation();
        PortalUser user = register(invitation, form, password);
        auditTrail.tell(user.event(AuditEventType.MEMBER__CREATED)
                .with("contact", user.contact().id()));
        end(invitation, user, form.terms().page());
        return new AcceptOutcome.Accepted(user);
    }

    private PortalUser register(PortalInvitation invitation, AcceptRequest form, HashedPassword password) {
        complete(invitation.contact(), form, invitation.offer().email().text());
        return members.register(new NewMember(
                invitation.portal(),
                invitation.contact(),
                form.userName().isEmpty() ? invitation.offer().email().text() : form.userName(),
                invitation.offer().email(),
                password,
                invitation.offer().locale(),
                Set.copyOf(eligibility.rolesLeft(invitation))));
    }

    private void complete(Contact contact, AcceptRequest form, String by) {
        ContactDetails known = contact.details();
        var corrected = new ContactDetails(
                form.firstName(known.firstName()),
                form.lastName(known.lastName()),
                known.email(),
                form.detail(AskedField.PHONE, known.phone()),
                form.detail(AskedField.JOB_TITLE, known.jobTitle()),
                form.detail(AskedField.COMPANY, known.company()),
                known.locale());
        if (!corrected.equals(known)) {
            contact.change(corrected, by, clock.instant());
            auditTrail.tell(AuditEvent.of(AuditEventType.CONTACT__CHANGED).with("contact", contact.id()));
        }
    }

    JoinOutcome join(Portal current, String secret, long userId) {
        invitations.lockByToken(secret);
        InvitationLinkStatus state = links.read(current, secret);
        if (state instanceof InvitationLinkStatus.Valid) {
            return new JoinOutcome.WrongAccount();
        }
        if (state instanceof InvitationLinkStatus.Used used && used.userId() != null && used.userId() == userId) {
            return new JoinOutcome.Joined();
        }
        if (!(state instanceof InvitationLinkStatus.AlreadyRegistered registered)) {
            return new JoinOutcome.NotUsable(state);
        }
        if (registered.userId() != userId) {
            return new JoinOutcome.WrongAccount();
        }
        PortalInvitation invitation = invitations.byToken(secret).orElseThrow().invitation();
        PortalUser user = members.byId(userId).orElseThrow();
        user.grant(eligibility.rolesLeft(invitation));
        end(invitation, user, Optional.empty());
        return new JoinOutcome.Joined();
    }

    private void end(PortalInvitation invitation, PortalUser user, Optional<String> termsPage) {
        invitation.accept(user, termsPage, clock.instant());
        composer.recall(invitation);
        invitations.saveNow();
        auditTrail.tell(invitation
                .event(AuditEventType.INVITATION__ACCEPTED)
                .with("member", user.id())
                .with("left-out", leftOut(invitation)));
    }

    /** The offered roles that the user didn't get, because they were deleted or the inviter may no longer give them. */
    private String leftOut(PortalInvitation invitation) {
        Set<Long> given =
                eligibility.rolesLeft(invitation).stream().map(PortalRole::id).collect(Collectors.toSet());
        String names = invitation.roles().stream()
                .filter(offered -> !given.contains(offered.roleId()))
                .map(InvitedRole::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    void askForNewLink(Portal current, String secret) {
        if (links.read(current, secret).mayAskForNewLink()) {
            PortalInvitation invitation =
                    invitations.byToken(secret).orElseThrow().invitation();
            if (!invitation.askForNewLink(clock.instant())) {
                return;
            }
            invitations.saveNow();
            auditTrail.tell(invitation.event(AuditEventType.INVITATION__NEW_LINK_ASKED));
        }
    }
}
