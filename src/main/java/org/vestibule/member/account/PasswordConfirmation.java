package org.vestibule.member.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.member.PortalUser;
import org.vestibule.member.account.PasswordRefusal.Reason;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.security.throttle.SignInOutcome;

/** Checks the signed-in user's current password before actions that a stranger at an unattended screen must not do. */
@ApplicationScoped
class PasswordConfirmation {

    private final MemberSignIn signIn;
    private final AuditTrail auditTrail;

    @Inject
    PasswordConfirmation(MemberSignIn signIn, AuditTrail auditTrail) {
        this.signIn = signIn;
        this.auditTrail = auditTrail;
    }

    /** Why the password is refused; empty if it is correct. Counts as a sign-in attempt. */
    Optional<PasswordRefusal> refusal(PortalUser user, String typed) {
        if (typed == null || typed.isEmpty()) {
            return Optional.of(PasswordRefusal.of(Reason.MISSING));
        }
        SignInOutcome<PortalUser> outcome = signIn.confirm(user, typed);
        if (outcome instanceof SignInOutcome.SignedIn) {
            return Optional.empty();
        }
        if (outcome instanceof SignInOutcome.TooManyAttempts<PortalUser> tooMany) {
            return Optional.of(new PasswordRefusal(Reason.TOO_MANY_ATTEMPTS, tooMany.minutes()));
        }
        if (outcome instanceof SignInOutcome.Busy) {
            return Optional.of(PasswordRefusal.of(Reason.BUSY));
        }
        auditTrail.tell(user.event(AuditEventType.MEMBER__PASSWORD_REFUSED));
        return Optional.of(PasswordRefusal.of(Reason.WRONG));
    }
}
