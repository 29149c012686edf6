package org.vestibule.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import org.vestibule.contact.EmailAddress;
import org.vestibule.journal.Entry;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.portal.Portal;
import org.vestibule.security.PasswordChange;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.tries.SignInOutcome;
import org.vestibule.security.tries.SignInOutcome.TooManyTries;
import org.vestibule.security.tries.Tries;

/** Checks who portal users say they are. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class MemberSignIn {

    private final Members members;
    private final PasswordHasher passwords;
    private final Tries tries;
    private final Journal journal;

    @Inject
    public MemberSignIn(Members members, PasswordHasher passwords, Tries tries, Journal journal) {
        this.members = members;
        this.passwords = passwords;
        this.tries = tries;
        this.journal = journal;
    }

    protected MemberSignIn() {
        this(null, null, null, null);
    }

    /**
     * The active user of the portal with this e-mail address or user name, and this password. Unknown, closed and wrong
     * look the same, also in time.
     */
    public SignInOutcome<PortalUser> signIn(Portal portal, String emailOrUserName, String password) {
        String name = EmailAddress.parse(emailOrUserName)
                .map(EmailAddress::key)
                .orElseGet(() -> PortalUser.keyOf(emailOrUserName));
        SignInOutcome<PortalUser> outcome =
                tries.signIn(place(portal), name, () -> check(portal, emailOrUserName, password));
        tellLimit(portal, outcome instanceof TooManyTries<PortalUser> tooMany && tooMany.news());
        return outcome;
    }

    private Optional<PortalUser> check(Portal portal, String emailOrUserName, String password) {
        Optional<PortalUser> user = find(portal, emailOrUserName).filter(PortalUser::active);
        boolean right =
                passwords.matches(password, user.map(PortalUser::passwordHash).orElse(null));
        if (!right) {
            refused(portal, user);
        }
        return right ? user : Optional.empty();
    }

    private static String place(Portal portal) {
        return "portal " + portal.id();
    }

    private void tellLimit(Portal portal, boolean news) {
        if (news) {
            journal.tell(Entry.of(Happening.MEMBER__SIGN_IN_LIMITED).with("portal", portal.key()));
        }
    }

    /** Without what was typed: people type their password there, or another person's address. */
    private void refused(Portal portal, Optional<PortalUser> user) {
        journal.tell(Entry.of(Happening.MEMBER__SIGN_IN_REFUSED)
                .with("member", user.map(PortalUser::id).orElse(null))
                .with("portal", portal.key()));
    }

    /** Tries a password that should be this user's, who is active; it counts like one at the sign-in. */
    public SignInOutcome<PortalUser> confirm(PortalUser user, String password) {
        SignInOutcome<PortalUser> outcome = tries.signIn(
                place(user.portal()),
                user.email().key(),
                () -> matches(user, password) ? Optional.of(user) : Optional.empty());
        tellLimit(user.portal(), outcome instanceof TooManyTries<PortalUser> tooMany && tooMany.news());
        return outcome;
    }

    /** Lets the user try to change the password; the current one counts like one at the sign-in. */
    PasswordChange change(PortalUser user, Supplier<PasswordChange> change) {
        PasswordChange outcome = tries.change(place(user.portal()), user.email().key(), change);
        tellLimit(user.portal(), outcome instanceof PasswordChange.TooManyTries tooMany && tooMany.news());
        return outcome;
    }

    boolean matches(PortalUser user, String password) {
        return passwords.matches(password, user.active() ? user.passwordHash() : null);
    }

    /** The address goes first: it is checked to be the person's own, which a user name that looks like one is not. */
    private Optional<PortalUser> find(Portal portal, String emailOrUserName) {
        return EmailAddress.parse(emailOrUserName)
                .flatMap(email -> members.byEmail(portal, email))
                .or(() -> members.byUserName(portal, emailOrUserName));
    }
}
