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
 * Lets portal users who can't sign in back in: with a link that goes to their e-mail address, works for an hour, once,
 * and sets a new password.
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
     * Has a link sent to the address if it is a user's. Whether it is can't be told from the answer, nor from the time it
     * takes: the address is looked up afterwards, by another thread.
     *
     * @param page the language of the page where it was asked: that of the e-mail where the user's isn't known
     * @return whether the request was permitted at all: not where too many came from the same network, unless this browser is
     *     known to the account
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

    /** What the link is good for, opened in this portal. */
    public RecoveryLinkStatus linkStatus(Portal portal, String secret) {
        return links.status(portal, secret);
    }

    /** The language of the e-mail with the link, opened in this portal; empty for a link that there never was. */
    public Optional<Locale> language(Portal portal, String secret) {
        return links.language(portal, secret);
    }

    /** Sets the password by the link, and ends the user's sessions everywhere. */
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
