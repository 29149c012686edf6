package org.vestibule.invitation.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationLinkBuilder;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.inviting.InviteOutcome.AccessClosed;
import org.vestibule.invitation.inviting.InviteOutcome.AlreadyMember;
import org.vestibule.invitation.inviting.InviteOutcome.ClosedPortal;
import org.vestibule.invitation.inviting.InviteOutcome.ExpiryInThePast;
import org.vestibule.invitation.inviting.InviteOutcome.InactiveContact;
import org.vestibule.invitation.inviting.InviteOutcome.MessageTooLong;
import org.vestibule.invitation.inviting.InviteOutcome.NoEmail;
import org.vestibule.invitation.inviting.InviteOutcome.NoInvitePage;
import org.vestibule.invitation.inviting.InviteOutcome.NoRole;
import org.vestibule.invitation.inviting.InviteOutcome.OpenInvitation;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.invitation.inviting.InviteOutcome.RoleKept;
import org.vestibule.invitation.inviting.InviteOutcome.RoleOfAnotherPortal;
import org.vestibule.invitation.inviting.InviteOutcome.UnknownRole;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Caller;
import org.vestibule.text.EmailAddress;

/** The preconditions of sending somebody an invitation e-mail. */
@ApplicationScoped
public class InviteRules {

    private final PortalRepository portals;
    private final PortalUserRepository members;
    private final InvitationRepository invitations;
    private final InvitationLinkBuilder links;
    private final Caller caller;
    private final Clock clock;

    @Inject
    InviteRules(
            PortalRepository portals,
            PortalUserRepository members,
            InvitationRepository invitations,
            InvitationLinkBuilder links,
            Caller caller,
            Clock clock) {
        this.portals = portals;
        this.members = members;
        this.invitations = invitations;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    /** Why no e-mail may be sent to this contact at all. */
    List<Refused> refusalsFor(Contact contact) {
        return refusalsFor(contact, contact.email());
    }

    private static List<Refused> refusalsFor(Contact contact, Optional<EmailAddress> address) {
        List<Refused> found = new ArrayList<>();
        if (!contact.active()) {
            found.add(new InactiveContact(contact));
        }
        if (address.isEmpty()) {
            found.add(new NoEmail(contact));
        }
        return found;
    }

    /** Why this contact can't be sent an invitation into this portal. */
    public List<Refused> refusalsFor(Contact contact, Portal portal) {
        return refusalsFor(contact, contact.email(), portal);
    }

    /** The same, if the contact had this address. */
    public List<Refused> refusalsFor(Contact contact, Optional<EmailAddress> address, Portal portal) {
        List<Refused> found = refusalsFor(contact, address);
        if (portal.closed()) {
            found.add(new ClosedPortal(portal));
        }
        links.problem(portal).ifPresent(problem -> found.add(new NoInvitePage(portal, problem)));
        member(contact, address, portal)
                .map(user -> memberRefusal(contact, user))
                .ifPresent(found::add);
        return found;
    }

    private static Refused memberRefusal(Contact contact, PortalUser user) {
        long owner = user.contact().id();
        return user.active()
                ? new AlreadyMember(contact, user.portal(), user.userName(), owner)
                : new AccessClosed(contact, user.portal(), owner);
    }

    /** The contact's invitation into the portal, if it can still be accepted. */
    Optional<Refused> openInvitation(Contact contact, Portal portal) {
        return invitations.open(contact, portal).flatMap(this::refusalToReplace);
    }

    /** The reason against replacing this invitation unasked, if it can still be accepted. */
    Optional<Refused> refusalToReplace(PortalInvitation open) {
        return Optional.of(InvitationSummary.of(open, clock.instant()))
                .filter(InvitationSummary::open)
                .map(OpenInvitation::new);
    }

    /** What is wrong with the request itself, for its portal. */
    Optional<Refused> refusalFor(InviteRequest request, Portal portal) {
        if (request.roleIds().isEmpty()) {
            return Optional.of(new NoRole());
        }
        if (request.message() != null && request.message().length() > InviteRequest.MESSAGE_LIMIT) {
            return Optional.of(new MessageTooLong(InviteRequest.MESSAGE_LIMIT));
        }
        if (request.expiresAt() != null && !request.expiresAt().isAfter(clock.instant())) {
            return Optional.of(new ExpiryInThePast());
        }
        return request.roleIds().stream()
                .flatMap(id -> refusalForRole(id, portal).stream())
                .findFirst();
    }

    /** The portal's roles that the caller may give. */
    public List<PortalRole> givable(Portal portal) {
        return portals.rolesOf(portal).stream()
                .filter(role -> role.givableBy(caller.rights()))
                .toList();
    }

    /** Why the caller can't give this role in this portal. */
    public Optional<Refused> refusalForRole(long roleId, Portal portal) {
        Optional<PortalRole> role = portals.role(roleId);
        if (role.isEmpty()) {
            return Optional.of(new UnknownRole());
        }
        boolean own = role.get().portal().id().equals(portal.id());
        if (!own) {
            return Optional.of(new RoleOfAnotherPortal());
        }
        return role.get().givableBy(caller.rights())
                ? Optional.empty()
                : Optional.of(new RoleKept(role.get().name()));
    }

    private Optional<PortalUser> member(Contact contact, Optional<EmailAddress> address, Portal portal) {
        return members.of(contact).stream()
                .filter(user -> user.portal().id().equals(portal.id()))
                .findFirst()
                .or(() -> address.flatMap(email -> members.byEmail(portal, email)));
    }
}
