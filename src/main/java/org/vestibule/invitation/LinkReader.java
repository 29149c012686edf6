package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vestibule.member.Members;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.Portals;

/** Finds out what a link is good for. */
@ApplicationScoped
@Transactional
class LinkReader {

    private final Invitations invitations;
    private final Members members;
    private final Portals portals;
    private final Clock clock;

    @Inject
    LinkReader(Invitations invitations, Members members, Portals portals, Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.portals = portals;
        this.clock = clock;
    }

    protected LinkReader() {
        this(null, null, null, null);
    }

    /** What the link is good for when it is opened in this portal. */
    LinkState read(Portal current, String secret) {
        Optional<InvitationToken> token = invitations.byToken(secret);
        if (token.isEmpty()) {
            return new LinkState.Unknown();
        }
        PortalInvitation invitation = token.get().invitation();
        if (!invitation.portal().id().equals(current.id())) {
            return new LinkState.OtherPortal();
        }
        return invitation.status().open() && !invitation.expiredAt(clock.instant())
                ? alive(token.get(), invitation)
                : dead(invitation);
    }

    /** Who sent the link; empty where it can't be accepted. */
    Optional<Inviter> inviter(Portal current, String secret) {
        LinkState state = read(current, secret);
        return state instanceof LinkState.Valid || state instanceof LinkState.AlreadyRegistered
                ? invitations.byToken(secret).map(InvitationToken::invitation).map(LinkReader::inviter)
                : Optional.empty();
    }

    private static Inviter inviter(PortalInvitation invitation) {
        return new Inviter(name(invitation), invitation.message(), invitation.createdAt());
    }

    private static String name(PortalInvitation invitation) {
        return invitation.invitedById() == null ? null : invitation.invitedByName();
    }

    private LinkState alive(InvitationToken token, PortalInvitation invitation) {
        if (token.ended()) {
            return new LinkState.Superseded();
        }
        if (!invitation.contact().active()) {
            return new LinkState.ContactClosed();
        }
        if (rolesLeft(invitation).isEmpty()) {
            return new LinkState.NothingOffered();
        }
        return registered(invitation)
                .<LinkState>map(user -> new LinkState.AlreadyRegistered(user.id()))
                .orElseGet(() -> valid(invitation));
    }

    private static LinkState valid(PortalInvitation invitation) {
        return new LinkState.Valid(
                invitation.contact().firstName(),
                invitation.contact().lastName(),
                invitation.email(),
                name(invitation));
    }

    private static LinkState dead(PortalInvitation invitation) {
        return switch (invitation.status()) {
            case ACCEPTED ->
                new LinkState.Used(
                        invitation.acceptedBy() == null
                                ? null
                                : invitation.acceptedBy().id());
            case REVOKED -> new LinkState.Revoked();
            case SUPERSEDED -> new LinkState.Superseded();
            case EXPIRED, PENDING_SEND, SENT, SEND_FAILED -> new LinkState.Expired(invitation.expiresAt());
        };
    }

    /**
     * The account the invitee has in the portal already: the one with the invited address, else the contact's own, whose
     * address may have been another at the time.
     */
    Optional<PortalUser> registered(PortalInvitation invitation) {
        return members.byEmail(invitation.portal(), invitation.email())
                .or(() -> members.of(invitation.contact()).stream()
                        .filter(user -> Objects.equals(
                                user.portal().id(), invitation.portal().id()))
                        .findFirst());
    }

    /** Those of the offered roles that still exist. */
    List<PortalRole> rolesLeft(PortalInvitation invitation) {
        return invitation.roles().stream()
                .flatMap(offered -> portals.role(offered.roleId()).stream())
                .filter(role -> role.portal().id().equals(invitation.portal().id()))
                .toList();
    }
}
