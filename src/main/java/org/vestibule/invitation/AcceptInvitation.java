package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;

/**
 * Lets an invitee accept, with the link from the e-mail as the only right it takes. Looking changes nothing, as mail
 * scanners open links too. Whoever comes second, be it a colleague's revocation or the same form sent twice, is told how
 * things stand then.
 *
 * <p>The names that the invitee types become the contact's, as do the details that the form asks for: the portal shows
 * them, and the invitee knows them best. The contact then says that it was changed by the invited address.
 */
@ApplicationScoped
public class AcceptInvitation {

    private final LinkReader links;
    private final Acceptance acceptance;

    @Inject
    public AcceptInvitation(LinkReader links, Acceptance acceptance) {
        this.links = links;
        this.acceptance = acceptance;
    }

    protected AcceptInvitation() {
        this(null, null);
    }

    /** What the link is good for, opened in this portal. */
    public LinkState look(Portal current, String secret) {
        return links.read(current, secret);
    }

    /** Who sent the link, opened in this portal; empty where it isn't good any more. */
    public Optional<Inviter> inviter(Portal current, String secret) {
        return links.inviter(current, secret);
    }

    /** Whom the link is for, opened in this portal; empty where it isn't good any more. */
    public Optional<String> invitee(Portal current, String secret) {
        return links.invitee(current, secret);
    }

    /** Makes the invitee a user of the portal, with those of the offered roles that still exist. */
    public AcceptOutcome accept(Portal current, String secret, AcceptForm form) {
        return Attempts.settle(() -> acceptance.accept(current, secret, form));
    }

    /** Gives the offered roles to a user who just signed in, if the invitation is for that very one. */
    public JoinOutcome join(Portal current, String secret, PortalUser user) {
        return Attempts.settle(() -> acceptance.join(current, secret, user.id()));
    }

    /** Puts the wish for a new link before the inviter; where the link is good or unknown, nothing happens. */
    public void askForNewLink(Portal current, String secret) {
        Attempts.settle(() -> {
            acceptance.askForNewLink(current, secret);
            return null;
        });
    }
}
