package org.vestibule.invitation.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.invitation.Eligibility;
import org.vestibule.invitation.IneligibilityReason;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.InvitationToken;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;

/** Resolves a link's token to the status of its invitation. */
@ApplicationScoped
@Transactional
public class InvitationLinkResolver {

    private final InvitationRepository invitations;
    private final LinkQuery query;
    private final Eligibility eligibility;
    private final Clock clock;

    @Inject
    InvitationLinkResolver(InvitationRepository invitations, LinkQuery query, Eligibility eligibility, Clock clock) {
        this.invitations = invitations;
        this.query = query;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    /** The status of the link when it is opened in this portal. */
    public InvitationLinkStatus read(Portal current, String secret) {
        return invitations
                .byToken(secret)
                .map(token -> state(token, current.key()))
                .orElseGet(InvitationLinkStatus.Unknown::new);
    }

    /** The link as it is opened in this portal; empty if it can't be accepted. */
    public Optional<OpenedLink> open(String portalKey, String secret) {
        return query.facts(secret)
                .filter(facts -> facts.isFresh(portalKey, clock.instant()))
                .filter(facts -> eligibility.ineligibility(facts).isEmpty())
                .map(LinkFacts::opened);
    }

    private InvitationLinkStatus state(InvitationToken token, String portalKey) {
        PortalInvitation invitation = token.invitation();
        if (!invitation.portal().key().equals(portalKey)) {
            return new InvitationLinkStatus.OtherPortal();
        }
        return invitation.status().open() && !invitation.expiredAt(clock.instant())
                ? alive(token, invitation)
                : dead(invitation);
    }

    /** The language of the e-mail with the link, dead or alive. */
    public Optional<Locale> language(Portal current, String secret) {
        return invitations
                .byToken(secret)
                .map(InvitationToken::invitation)
                .filter(invitation -> invitation.portal().id().equals(current.id()))
                .map(invitation -> invitation.offer().locale());
    }

    /** Whether a new link would help, and was requested by this invitee less than an hour ago. */
    public boolean newLinkAsked(Portal current, String secret) {
        return read(current, secret).mayAskForNewLink()
                && invitations
                        .byToken(secret)
                        .filter(token -> token.invitation().delivery().waitsForNewLink(clock.instant()))
                        .isPresent();
    }

    /** The inviter; empty if the link can't be accepted. */
    public Optional<InviterInfo> inviter(Portal current, String secret) {
        InvitationLinkStatus state = read(current, secret);
        return state instanceof InvitationLinkStatus.Valid || state instanceof InvitationLinkStatus.AlreadyRegistered
                ? invitations.byToken(secret).map(InvitationToken::invitation).map(InvitationLinkResolver::inviter)
                : Optional.empty();
    }

    /** The invitee's name; empty if the link can't be accepted. */
    public Optional<String> invitee(Portal current, String secret) {
        InvitationLinkStatus state = read(current, secret);
        return state instanceof InvitationLinkStatus.Valid || state instanceof InvitationLinkStatus.AlreadyRegistered
                ? invitations
                        .byToken(secret)
                        .map(token -> token.invitation().contact().name())
                : Optional.empty();
    }

    private static InviterInfo inviter(PortalInvitation invitation) {
        return new InviterInfo(
                invitation.offer().inviter().personName(), invitation.offer().message(), invitation.createdAt());
    }

    private InvitationLinkStatus alive(InvitationToken token, PortalInvitation invitation) {
        if (token.ended()) {
            return new InvitationLinkStatus.Superseded();
        }
        Optional<PortalUser> account = eligibility.registered(invitation);
        return eligibility
                .ineligibility(invitation, () -> account)
                .map(InvitationLinkResolver::status)
                .orElseGet(
                        () -> account.map(user -> registered(user, invitation)).orElseGet(() -> valid(invitation)));
    }

    private static InvitationLinkStatus status(IneligibilityReason reason) {
        return switch (reason) {
            case PORTAL_CLOSED -> new InvitationLinkStatus.PortalClosed();
            case CONTACT_CLOSED, ACCESS_CLOSED -> new InvitationLinkStatus.ContactClosed();
            case ADDRESS_CHANGED -> new InvitationLinkStatus.AddressChanged();
            case INVITER_GONE -> new InvitationLinkStatus.InviterGone();
            case NOTHING_OFFERED -> new InvitationLinkStatus.NothingOffered();
        };
    }

    /** The account may have been made by accepting this invitation, after it was read as open. */
    private InvitationLinkStatus registered(PortalUser user, PortalInvitation invitation) {
        invitations.readAgain(invitation);
        return invitation.status().open() ? new InvitationLinkStatus.AlreadyRegistered(user.id()) : dead(invitation);
    }

    private static InvitationLinkStatus valid(PortalInvitation invitation) {
        return new InvitationLinkStatus.Valid(
                invitation.contact().firstName(),
                invitation.contact().lastName(),
                invitation.offer().email(),
                invitation.offer().inviter().personName());
    }

    private static InvitationLinkStatus dead(PortalInvitation invitation) {
        return switch (invitation.status()) {
            case ACCEPTED ->
                new InvitationLinkStatus.Used(
                        invitation.ending().acceptedBy().map(PortalUser::id).orElse(null));
            case REVOKED -> new InvitationLinkStatus.Revoked();
            case SUPERSEDED -> new InvitationLinkStatus.Superseded();
            case EXPIRED, PENDING_SEND, SENT, SEND_FAILED ->
                new InvitationLinkStatus.Expired(invitation.offer().expiresAt());
        };
    }
}
