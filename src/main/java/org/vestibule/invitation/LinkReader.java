package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;

/** Finds out what a link is good for. */
@ApplicationScoped
@Transactional
class LinkReader {

    private final Invitations invitations;
    private final LinkQuery query;
    private final Standing standing;
    private final Clock clock;

    @Inject
    LinkReader(Invitations invitations, LinkQuery query, Standing standing, Clock clock) {
        this.invitations = invitations;
        this.query = query;
        this.standing = standing;
        this.clock = clock;
    }

    /** What the link is good for when it is opened in this portal. */
    LinkState read(Portal current, String secret) {
        return invitations
                .byToken(secret)
                .map(token -> state(token, current.key()))
                .orElseGet(LinkState.Unknown::new);
    }

    /** The link as it is opened in this portal; empty where it can't be accepted. */
    Optional<OpenedLink> open(String portalKey, String secret) {
        return query.facts(secret)
                .filter(facts -> facts.isFresh(portalKey, clock.instant()))
                .filter(facts -> standing.hindrance(facts).isEmpty())
                .map(LinkFacts::opened);
    }

    private LinkState state(InvitationToken token, String portalKey) {
        PortalInvitation invitation = token.invitation();
        if (!invitation.portal().key().equals(portalKey)) {
            return new LinkState.OtherPortal();
        }
        return invitation.status().open() && !invitation.expiredAt(clock.instant())
                ? alive(token, invitation)
                : dead(invitation);
    }

    /** The language of the e-mail with the link, dead or alive. */
    Optional<Locale> language(Portal current, String secret) {
        return invitations
                .byToken(secret)
                .map(InvitationToken::invitation)
                .filter(invitation -> invitation.portal().id().equals(current.id()))
                .map(PortalInvitation::locale);
    }

    /** Whether a new link would help, and was asked for by this one less than an hour ago. */
    boolean newLinkAsked(Portal current, String secret) {
        return read(current, secret).mayAskForNewLink()
                && invitations
                        .byToken(secret)
                        .filter(token -> token.invitation().waitsForNewLink(clock.instant()))
                        .isPresent();
    }

    /** Who sent the link; empty where it can't be accepted. */
    Optional<Inviter> inviter(Portal current, String secret) {
        LinkState state = read(current, secret);
        return state instanceof LinkState.Valid || state instanceof LinkState.AlreadyRegistered
                ? invitations.byToken(secret).map(InvitationToken::invitation).map(LinkReader::inviter)
                : Optional.empty();
    }

    /** Whom the link is for; empty where it can't be accepted. */
    Optional<String> invitee(Portal current, String secret) {
        LinkState state = read(current, secret);
        return state instanceof LinkState.Valid || state instanceof LinkState.AlreadyRegistered
                ? invitations
                        .byToken(secret)
                        .map(token -> token.invitation().contact().name())
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
        Optional<PortalUser> account = standing.registered(invitation);
        return standing.hindrance(invitation, () -> account)
                .map(LinkReader::hindered)
                .orElseGet(
                        () -> account.map(user -> registered(user, invitation)).orElseGet(() -> valid(invitation)));
    }

    private static LinkState hindered(Hindrance hindrance) {
        return switch (hindrance) {
            case PORTAL_CLOSED -> new LinkState.PortalClosed();
            case CONTACT_CLOSED, ACCESS_CLOSED -> new LinkState.ContactClosed();
            case ADDRESS_CHANGED -> new LinkState.AddressChanged();
            case INVITER_GONE -> new LinkState.InviterGone();
            case NOTHING_OFFERED -> new LinkState.NothingOffered();
        };
    }

    /** The account may be the one that accepting this very invitation made, after the invitation was read as open. */
    private LinkState registered(PortalUser user, PortalInvitation invitation) {
        invitations.readAgain(invitation);
        return invitation.status().open() ? new LinkState.AlreadyRegistered(user.id()) : dead(invitation);
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
}
