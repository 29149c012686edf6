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

/** Checks the credentials of portal users. */
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
     * The active user of the portal with this e-mail address or user name, and this password. Unknown users, closed
     * access and wrong passwords are indistinguishable, also by timing.
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

    /** The name under which sign-in attempts for the portal's users are counted. */
    public static String realm(Portal portal) {
        return "portal " + portal.id();
    }

    /**
     * Remembers this browser for the user, so that other people's attempts don't lock the user out here.
     *
     * @param former the secret that the browser had for this portal; null for none
     * @return the secret for its cookie
     */
    public String rememberBrowser(PortalUser user, String former) {
        return browsers.remember(realm(user.portal()), names(user), former);
    }

    /** Forgets all browsers known for the user, for example because the password changed. */
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

    /** Doesn't record the typed name: people also type passwords or other people's addresses there. */
    private void refused(Portal portal, Optional<PortalUser> user) {
        auditTrail.tell(AuditEvent.of(AuditEventType.MEMBER__SIGN_IN_REFUSED)
                .with("member", user.map(PortalUser::id).orElse(null))
                .with("portal", portal.key()));
    }

    /**
     * Checks the password of this active user; counts as a sign-in attempt. Callers hold the user's own link, so the
     * hashing is queued with that of known browsers.
     */
    public SignInOutcome<PortalUser> confirm(PortalUser user, String password) {
        SignInOutcome<PortalUser> outcome = throttle.signIn(
                realm(user.portal()),
                user.email().key(),
                requester -> matches(user, password, Requester.KNOWN) ? Optional.of(user) : Optional.empty());
        tellLimit(user.portal(), outcome.justExceeded());
        return outcome;
    }

    /** Runs a password change; the current password counts as a sign-in attempt. */
    public ChangePasswordOutcome change(PortalUser user, Supplier<ChangePasswordOutcome> change) {
        return throttle.change(realm(user.portal()), user.email().key(), change, () -> tellLimit(user.portal(), true));
    }

    public boolean matches(PortalUser user, String password, Requester requester) {
        return passwords.matches(password, user.active() ? user.passwordHash() : null, requester);
    }

    /**
     * Looks for the address first: its ownership was verified, unlike that of a user name that looks like an address.
     */
    private Optional<PortalUser> find(Portal portal, String emailOrUserName) {
        return EmailAddress.ofExisting(emailOrUserName)
                .flatMap(email -> members.byEmail(portal, email))
                .or(() -> members.byUserName(portal, emailOrUserName));
    }
}
