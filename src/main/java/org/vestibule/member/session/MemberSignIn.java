package org.vestibule.member.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.portal.Portal;
import org.vestibule.security.ChangePasswordOutcome;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.PasswordHasher.Requester;
import org.vestibule.security.throttle.KnownBrowsers;
import org.vestibule.security.throttle.SignInOutcome;
import org.vestibule.security.throttle.SignInOutcome.Refused;
import org.vestibule.security.throttle.SignInThrottle;
import org.vestibule.text.EmailAddress;

/** Checks who portal users say they are. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class MemberSignIn {

    private final PortalUserRepository members;
    private final PasswordHasher passwords;
    private final SignInThrottle throttle;
    private final KnownBrowsers browsers;
    private final AuditTrail auditTrail;

    @Inject
    public MemberSignIn(
            PortalUserRepository members,
            PasswordHasher passwords,
            SignInThrottle throttle,
            KnownBrowsers browsers,
            AuditTrail auditTrail) {
        this.members = members;
        this.passwords = passwords;
        this.throttle = throttle;
        this.browsers = browsers;
        this.auditTrail = auditTrail;
    }

    /**
     * The active user of the portal with this e-mail address or user name, and this password. Unknown, closed and wrong
     * look the same, also in time.
     */
    public SignInOutcome<PortalUser> signIn(Portal portal, String emailOrUserName, String password) {
        String name = EmailAddress.ofExisting(emailOrUserName)
                .map(EmailAddress::key)
                .orElseGet(() -> PortalUser.keyOf(emailOrUserName));
        var found = new AtomicReference<PortalUser>();
        SignInOutcome<PortalUser> outcome = throttle.signIn(realm(portal), name, requester -> {
            found.set(find(portal, emailOrUserName).filter(PortalUser::active).orElse(null));
            String hash = found.get() == null ? null : found.get().passwordHash();
            return passwords.matches(password, hash, requester) ? Optional.of(found.get()) : Optional.empty();
        });
        tellLimit(portal, outcome.justExceeded());
        if (outcome instanceof Refused) {
            refused(portal, Optional.ofNullable(found.get()));
        }
        return outcome;
    }

    /** Where attempts at the passwords of the portal's users are counted. */
    public static String realm(Portal portal) {
        return "portal " + portal.id();
    }

    /**
     * From now on the user is known from this browser, whatever anybody elsewhere attempts.
     *
     * @param former the secret that the browser had for this portal; null for none
     * @return the secret for its cookie
     */
    public String rememberBrowser(PortalUser user, String former) {
        return browsers.remember(realm(user.portal()), names(user), former);
    }

    /** The user has another password: no browser is known any more. */
    public void forgetBrowsers(PortalUser user) {
        browsers.forget(realm(user.portal()), names(user));
    }

    private static List<String> names(PortalUser user) {
        return List.of(user.email().key(), PortalUser.keyOf(user.userName()));
    }

    private void tellLimit(Portal portal, boolean justExceeded) {
        if (justExceeded) {
            auditTrail.tell(
                    AuditEvent.of(AuditEventType.MEMBER__SIGN_IN_LIMITED).with("portal", portal.key()));
        }
    }

    /** Without what was typed: people type their password there, or another person's address. */
    private void refused(Portal portal, Optional<PortalUser> user) {
        auditTrail.tell(AuditEvent.of(AuditEventType.MEMBER__SIGN_IN_REFUSED)
                .with("member", user.map(PortalUser::id).orElse(null))
                .with("portal", portal.key()));
    }

    /**
     * Attempts a password that should be this user's, who is active; it counts like one at the sign-in. Only who has the
     * user's own link gets here, so they wait for the hash with those who are known.
     */
    public SignInOutcome<PortalUser> confirm(PortalUser user, String password) {
        SignInOutcome<PortalUser> outcome = throttle.signIn(
                realm(user.portal()),
                user.email().key(),
                requester -> matches(user, password, Requester.KNOWN) ? Optional.of(user) : Optional.empty());
        tellLimit(user.portal(), outcome.justExceeded());
        return outcome;
    }

    /** Lets the user attempt to change the password; the current one counts like one at the sign-in. */
    public ChangePasswordOutcome change(PortalUser user, Supplier<ChangePasswordOutcome> change) {
        return throttle.change(realm(user.portal()), user.email().key(), change, () -> tellLimit(user.portal(), true));
    }

    public boolean matches(PortalUser user, String password, Requester requester) {
        return passwords.matches(password, user.active() ? user.passwordHash() : null, requester);
    }

    /** The address goes first: it is checked to be the person's own, which a user name that looks like one is not. */
    private Optional<PortalUser> find(Portal portal, String emailOrUserName) {
        return EmailAddress.ofExisting(emailOrUserName)
                .flatMap(email -> members.byEmail(portal, email))
                .or(() -> members.byUserName(portal, emailOrUserName));
    }
}
