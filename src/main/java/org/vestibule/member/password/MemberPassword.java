package org.vestibule.member.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.security.ChangePasswordOutcome;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.PasswordHasher.Requester;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.security.PasswordViolation;

/** Lets the signed-in portal user change their own password, if they know the current one. */
@ApplicationScoped
public class MemberPassword {

    private final CurrentMember current;
    private final MemberSignIn signIn;
    private final ReplacePasswordTransaction replacement;
    private final PasswordPolicy policy;
    private final PasswordHasher passwords;
    private final AuditTrail auditTrail;

    @Inject
    MemberPassword(
            CurrentMember current,
            MemberSignIn signIn,
            ReplacePasswordTransaction replacement,
            PasswordPolicy policy,
            PasswordHasher passwords,
            AuditTrail auditTrail) {
        this.current = current;
        this.signIn = signIn;
        this.replacement = replacement;
        this.policy = policy;
        this.passwords = passwords;
        this.auditTrail = auditTrail;
    }

    /**
     * Sets the chosen password, ends the user's sessions everywhere, and invalidates recovery links that were already
     * mailed. The current password counts as a sign-in attempt, so that it can't be guessed at an unattended screen.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    public ChangePasswordOutcome change(String currentPassword, String chosen) {
        PortalUser user = current.required();
        return signIn.change(user, () -> attempt(user.id(), currentPassword, chosen));
    }

    private ChangePasswordOutcome attempt(long userId, String currentPassword, String chosen) {
        PortalUser user = replacement.read(userId);
        boolean wrong = !signIn.matches(user, currentPassword, Requester.KNOWN);
        Optional<PasswordViolation> problem =
                policy.problem(chosen, user.portal().accounts().passwordLength(), OwnWords.of(user));
        if (wrong) {
            auditTrail.tell(user.event(AuditEventType.MEMBER__PASSWORD_REFUSED));
        }
        if (wrong || problem.isPresent()) {
            return new ChangePasswordOutcome.Refused(wrong, problem);
        }
        // If two changes run at once, the second must know the password that the first has set.
        return replacement.replace(userId, user.passwordHash(), passwords.hash(chosen))
                ? new ChangePasswordOutcome.Changed()
                : attempt(userId, currentPassword, chosen);
    }
}
