package org.vestibule.staff.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.security.Caller;
import org.vestibule.security.ChangePasswordOutcome;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.PasswordHasher.Requester;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.security.PasswordViolation;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.security.throttle.SignInThrottle;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;

/** Lets members of the staff change their own password, if they know the current one. */
@ApplicationScoped
@Requires(Right.OWN_ACCOUNT)
public class StaffPassword {

    private final Caller caller;
    private final StaffAccountService accounts;
    private final ReplaceStaffPasswordTransaction replacement;
    private final PasswordPolicy policy;
    private final PasswordHasher passwords;
    private final SignInThrottle throttle;
    private final AuditTrail auditTrail;

    @Inject
    StaffPassword(
            Caller caller,
            StaffAccountService accounts,
            ReplaceStaffPasswordTransaction replacement,
            PasswordPolicy policy,
            PasswordHasher passwords,
            SignInThrottle throttle,
            AuditTrail auditTrail) {
        this.caller = caller;
        this.accounts = accounts;
        this.replacement = replacement;
        this.policy = policy;
        this.passwords = passwords;
        this.throttle = throttle;
        this.auditTrail = auditTrail;
    }

    /** Sets the chosen password. The check of the current password counts as a sign-in attempt. */
    public ChangePasswordOutcome change(String currentPassword, String chosen) {
        StaffAccount account = accounts.byId(caller.id()).orElseThrow();
        return throttle.change(
                StaffAccountService.REALM,
                StaffAccount.keyOf(account.userName()),
                () -> attempt(account.id(), currentPassword, chosen),
                () -> auditTrail.tell(AuditEvent.of(AuditEventType.STAFF__SIGN_IN_LIMITED)));
    }

    private ChangePasswordOutcome attempt(long accountId, String currentPassword, String chosen) {
        StaffAccount account = accounts.byId(accountId).orElseThrow();
        boolean wrong = !passwords.matches(currentPassword, account.passwordHash(), Requester.KNOWN);
        Optional<PasswordViolation> problem = policy.problem(
                chosen, PasswordPolicy.DEFAULT_MIN_LENGTH, List.of(account.userName(), account.displayName()));
        if (wrong) {
            auditTrail.tell(
                    AuditEvent.of(AuditEventType.STAFF__PASSWORD_REFUSED).with("staff", accountId));
        }
        if (wrong || problem.isPresent()) {
            return new ChangePasswordOutcome.Refused(wrong, problem);
        }
        // If two changes run at once, the second has to know the password that the first has set.
        return replacement.replace(accountId, account.passwordHash(), passwords.hash(chosen))
                ? new ChangePasswordOutcome.Changed()
                : attempt(accountId, currentPassword, chosen);
    }
}
