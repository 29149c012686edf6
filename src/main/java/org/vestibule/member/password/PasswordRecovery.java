package org.vestibule.member.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.portal.Portal;
import org.vestibule.security.HashingOverloadedException;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.security.PasswordViolation;
import org.vestibule.security.throttle.SignInThrottle;
import org.vestibule.text.EmailAddress;

/**
 * Lets portal users who can't sign in set a new password, with a link that is mailed to them and works once, for an
 * hour.
 */
@ApplicationScoped
public class PasswordRecovery {

    private static final int REQUESTS_AN_HOUR = 30;

    private final RecoveryLinks links;
    private final ReplacePasswordTransaction replacement;
    private final PasswordPolicy policy;
    private final PasswordHasher passwords;
    private final SignInThrottle throttle;
    private final Event<RecoveryRequested> requested;
    private final AuditTrail auditTrail;

    @Inject
    PasswordRecovery(
            RecoveryLinks links,
            ReplacePasswordTransaction replacement,
            PasswordPolicy policy,
            PasswordHasher passwords,
            SignInThrottle throttle,
            Event<RecoveryRequested> requested,
            AuditTrail auditTrail) {
        this.links = links;
        this.replacement = replacement;
        this.policy = policy;
        this.passwords = passwords;
        this.throttle = throttle;
        this.requested = requested;
        this.auditTrail = auditTrail;
    }

    /**
     * Mails a link to the address if it is a user's. Neither the answer nor its timing reveals whether it is: another
     * thread looks the address up afterwards.
     *
     * @param page the language of the requesting page, used for the e-mail if the user's isn't known
     * @return false if too many requests came from the same network and the account doesn't know this browser
     */
    public boolean ask(Portal portal, EmailAddress email, Locale page) {
        boolean permitted = throttle.mayAsk(
                "recovery in portal " + portal.id(),
                MemberSignIn.realm(portal),
                email.key(),
                REQUESTS_AN_HOUR,
                Duration.ofHours(1));
        if (!permitted) {
            return false;
        }
        auditTrail.tell(AuditEvent.of(AuditEventType.MEMBER__RECOVERY_ASKED).with("portal", portal.key()));
        requested.fireAsync(new RecoveryRequested(portal.id(), email, page));
        return true;
    }

    /** The link's state, opened in this portal. */
    public RecoveryLinkStatus linkStatus(Portal portal, String secret) {
        return links.status(portal, secret);
    }

    /** The language of the e-mail with the link, opened in this portal; empty if there never was such a link. */
    public Optional<Locale> language(Portal portal, String secret) {
        return links.language(portal, secret);
    }

    /** Sets the password with the link, and ends the user's sessions everywhere. */
    public NewPasswordOutcome change(Portal portal, String secret, String password) {
        RecoveryLinkStatus state = links.status(portal, secret);
        if (!(state instanceof RecoveryLinkStatus.Valid valid)) {
            return new NewPasswordOutcome.NotUsable(state);
        }
        Optional<PasswordViolation> violation =
                policy.problem(password, portal.accounts().passwordLength(), valid.ownWords());
        if (violation.isPresent()) {
            return new NewPasswordOutcome.Refused(violation.get());
        }
        try {
            return replacement
                    .reset(secret, passwords.hash(password))
                    .<NewPasswordOutcome>map(NewPasswordOutcome.Changed::new)
                    .orElseGet(() -> new NewPasswordOutcome.NotUsable(new RecoveryLinkStatus.Used()));
        } catch (HashingOverloadedException e) {
            return new NewPasswordOutcome.Busy();
        }
    }
}
