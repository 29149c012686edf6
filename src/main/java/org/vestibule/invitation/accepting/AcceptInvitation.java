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
 * Accepts an invitation; the link from the e-mail is the only credential. Reading changes nothing, as mail scanners
 * open links too. Of two concurrent changes, such as a revocation or the same form sent twice, the second gets the
 * state after the first.
 *
 * <p>The names and details that the invitee types are stored in the contact: the portal shows them, and the invitee
 * knows them best. The contact is then marked as changed by the invited address.
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

    /** The status of the link, opened in this portal. */
    public InvitationLinkStatus look(Portal current, String secret) {
        return links.read(current, secret);
    }

    /** The link opened in the portal with this key; empty if it can't be accepted. Changes nothing. */
    public Optional<OpenedLink> open(String portalKey, String secret) {
        return links.open(portalKey, secret);
    }

    /** The language of the e-mail with the link, opened in this portal; empty for a secret that was never sent. */
    public Optional<Locale> language(Portal current, String secret) {
        return links.language(current, secret);
    }

    /** The inviter, for a link opened in this portal; empty if the link doesn't work any more. */
    public Optional<InviterInfo> inviter(Portal current, String secret) {
        return links.inviter(current, secret);
    }

    /** The invitee, for a link opened in this portal; empty if the link doesn't work any more. */
    public Optional<String> invitee(Portal current, String secret) {
        return links.invitee(current, secret);
    }

    /**
     * Makes the invitee a user of the portal, with the offered roles that still exist. The invitee has no account there
     * yet: a signed-in member is another person, and is rejected as on opening the link.
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

    /** Hashes the password before the transaction that locks the invitation, and after all checks that need no hash. */
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
     * A person who sends the form twice knows the password that the first request set. Anybody with the used link could
     * guess it here, so this counts as a sign-in attempt.
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

    /** Gives the offered roles to a user who has just signed in, if the invitation is for this user. */
    public JoinOutcome join(Portal current, String secret, PortalUser user) {
        return transaction.join(current, secret, user.id());
    }

    /** Whether there is an open request for a new link, so that another request would change nothing yet. */
    public boolean newLinkAsked(Portal current, String secret) {
        return links.newLinkAsked(current, secret);
    }

    /**
     * Stores a request for a new link, for the inviter; does nothing if the link works or is unknown.
     *
     * @return whether the request was handled; false if too many came from the same network address
     */
    public boolean askForNewLink(Portal current, String secret) {
        if (!throttle.mayAsk("new link in portal " + current.id(), REQUESTS_AN_HOUR, Duration.ofHours(1))) {
            return false;
        }
        transaction.askForNewLink(current, secret);
        return true;
    }
}
