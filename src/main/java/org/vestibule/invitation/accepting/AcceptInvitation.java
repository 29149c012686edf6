package org.vestibule.invitation.accepting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.invitation.link.InvitationLinkResolver;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.invitation.link.InviterInfo;
import org.vestibule.invitation.link.OpenedLink;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.portal.Portal;
import org.vestibule.security.HashedPassword;
import org.vestibule.security.HashingOverloadedException;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.throttle.SignInOutcome;
import org.vestibule.security.throttle.SignInThrottle;

/**
 * Lets an invitee accept; the link from the e-mail is the only credential. Reading changes nothing, as mail
 * scanners open links too. Whoever comes second, be it a colleague's revocation or the same form sent twice, is told how
 * things stand then.
 *
 * <p>The names that the invitee types become the contact's, as do the details that the form asks for: the portal shows
 * them, and the invitee knows them best. The contact then says that it was changed by the invited address.
 */
@ApplicationScoped
public class AcceptInvitation {

    private static final int REQUESTS_AN_HOUR = 20;

    private final InvitationLinkResolver links;
    private final AcceptInvitationTransaction transaction;
    private final PortalUserRepository members;
    private final MemberSignIn signIn;
    private final CurrentMember currentMember;
    private final PasswordHasher passwords;
    private final SignInThrottle throttle;

    @Inject
    public AcceptInvitation(
            InvitationLinkResolver links,
            AcceptInvitationTransaction transaction,
            PortalUserRepository members,
            MemberSignIn signIn,
            CurrentMember currentMember,
            PasswordHasher passwords,
            SignInThrottle throttle) {
        this.links = links;
        this.transaction = transaction;
        this.members = members;
        this.signIn = signIn;
        this.currentMember = currentMember;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /** What the link is good for, opened in this portal. */
    public InvitationLinkStatus look(Portal current, String secret) {
        return links.read(current, secret);
    }

    /** The link as it is opened in the portal with this key; empty where it can't be accepted. Changes nothing. */
    public Optional<OpenedLink> open(String portalKey, String secret) {
        return links.open(portalKey, secret);
    }

    /** The language of the e-mail with the link, opened in this portal; empty for a secret that never left. */
    public Optional<Locale> language(Portal current, String secret) {
        return links.language(current, secret);
    }

    /** Who sent the link, opened in this portal; empty where it isn't good any more. */
    public Optional<InviterInfo> inviter(Portal current, String secret) {
        return links.inviter(current, secret);
    }

    /** Whom the link is for, opened in this portal; empty where it isn't good any more. */
    public Optional<String> invitee(Portal current, String secret) {
        return links.invitee(current, secret);
    }

    /**
     * Makes the invitee a user of the portal, with those of the offered roles that still exist. The invitee has no account
     * there yet: a member who is signed in is another person, and is refused as on opening the link.
     */
    public AcceptOutcome accept(Portal current, String secret, AcceptRequest form) {
        if (currentMember.isSignedIn() && links.read(current, secret) instanceof InvitationLinkStatus.Valid) {
            return new AcceptOutcome.SignedInAsSomebodyElse();
        }
        AcceptOutcome outcome =
                transaction.refusal(current, secret, form).orElseGet(() -> hashAndAccept(current, secret, form));
        return outcome instanceof AcceptOutcome.NotUsable dead && dead.state() instanceof InvitationLinkStatus.Used used
                ? again(used, form)
                : outcome;
    }

    /** Hashing comes before the transaction that holds the invitation, and after all that can be refused without it. */
    private AcceptOutcome hashAndAccept(Portal current, String secret, AcceptRequest form) {
        HashedPassword password;
        try {
            password = passwords.hash(form.password());
        } catch (HashingOverloadedException e) {
            return new AcceptOutcome.Busy();
        }
        return transaction.accept(current, secret, form, password);
    }

    /**
     * Who sends the form twice knows the password that the first one set. Whoever has the used link could guess it here, so
     * that counts as trying to sign in.
     */
    private AcceptOutcome again(InvitationLinkStatus.Used used, AcceptRequest form) {
        return members.byId(used.userId() == null ? 0 : used.userId())
                .map(user -> again(signIn.confirm(user, form.password()), used))
                .orElseGet(() -> new AcceptOutcome.NotUsable(used));
    }

    private static AcceptOutcome again(SignInOutcome<PortalUser> confirmed, InvitationLinkStatus.Used used) {
        if (confirmed instanceof SignInOutcome.Busy) {
            return new AcceptOutcome.Busy();
        }
        return confirmed
                .account()
                .<AcceptOutcome>map(AcceptOutcome.Accepted::new)
                .orElseGet(() -> new AcceptOutcome.NotUsable(used));
    }

    /** Gives the offered roles to a user who just signed in, if the invitation is for that very one. */
    public JoinOutcome join(Portal current, String secret, PortalUser user) {
        return transaction.join(current, secret, user.id());
    }

    /** Whether the dead link's holder has asked for a new one already, so that asking again would change nothing yet. */
    public boolean newLinkAsked(Portal current, String secret) {
        return links.newLinkAsked(current, secret);
    }

    /**
     * Puts the wish for a new link before the inviter; where the link is good or unknown, nothing happens.
     *
     * @return whether the wish was heard at all: not where too many came from the same address
     */
    public boolean askForNewLink(Portal current, String secret) {
        if (!throttle.mayAsk("new link in portal " + current.id(), REQUESTS_AN_HOUR, Duration.ofHours(1))) {
            return false;
        }
        transaction.askForNewLink(current, secret);
        return true;
    }
}
