package org.vestibule.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vestibule.contact.EmailAddress;
import org.vestibule.journal.Entry;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.portal.Portal;
import org.vestibule.security.PasswordHasher;

/** Checks who portal users say they are. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class MemberSignIn {

    private final Members members;
    private final PasswordHasher passwords;
    private final Journal journal;

    @Inject
    public MemberSignIn(Members members, PasswordHasher passwords, Journal journal) {
        this.members = members;
        this.passwords = passwords;
        this.journal = journal;
    }

    protected MemberSignIn() {
        this(null, null, null);
    }

    /**
     * The active user of the portal with this e-mail address or user name, and this password. Unknown, closed and wrong
     * look the same, also in time.
     */
    public Optional<PortalUser> signIn(Portal portal, String emailOrUserName, String password) {
        Optional<PortalUser> user = find(portal, emailOrUserName).filter(PortalUser::active);
        boolean right =
                passwords.matches(password, user.map(PortalUser::passwordHash).orElse(null));
        if (!right) {
            refused(portal, user);
        }
        return right ? user : Optional.empty();
    }

    /** Without what was typed: people type their password there, or another person's address. */
    private void refused(Portal portal, Optional<PortalUser> user) {
        journal.tell(Entry.of(Happening.MEMBER__SIGN_IN_REFUSED)
                .with("member", user.map(PortalUser::id).orElse(null))
                .with("portal", portal.key()));
    }

    /** Whether the password is this user's, who is active. */
    public boolean matches(PortalUser user, String password) {
        return passwords.matches(password, user.active() ? user.passwordHash() : null);
    }

    /** The address goes first: it is checked to be the person's own, which a user name that looks like one is not. */
    private Optional<PortalUser> find(Portal portal, String emailOrUserName) {
        return EmailAddress.parse(emailOrUserName)
                .flatMap(email -> members.byEmail(portal, email))
                .or(() -> members.byUserName(portal, emailOrUserName));
    }
}
