package org.vestibule.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vestibule.journal.Entry;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.security.Caller;
import org.vestibule.security.PasswordChange;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.PasswordHasher.Requester;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.security.PasswordProblem;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.security.throttle.SignInThrottle;

/** Lets members of the staff change their password: their own alone, and knowing the current one. */
@ApplicationScoped
@Requires(Right.OWN_ACCOUNT)
public class StaffPassword {

    private final Caller caller;
    private final StaffAccounts accounts;
    private final StaffPasswordReplacement replacement;
    private final PasswordPolicy policy;
    private final PasswordHasher passwords;
    private final SignInThrottle throttle;
    private final Journal journal;

    @Inject
    StaffPassword(
            Caller caller,
            StaffAccounts accounts,
            StaffPasswordReplacement replacement,
            PasswordPolicy policy,
            PasswordHasher passwords,
            SignInThrottle throttle,
            Journal journal) {
        this.caller = caller;
        this.accounts = accounts;
        this.replacement = replacement;
        this.policy = policy;
        this.passwords = passwords;
        this.throttle = throttle;
        this.journal = journal;
    }

    /** Sets the chosen password. The current one counts like one that is attempted at the sign-in. */
    public PasswordChange change(String currentPassword, String chosen) {
        StaffAccount account = accounts.byId(caller.id()).orElseThrow();
        return throttle.change(
                StaffAccounts.REALM,
                StaffAccount.keyOf(account.userName()),
                () -> attempt(account.id(), currentPassword, chosen),
                () -> journal.tell(Entry.of(Happening.STAFF__SIGN_IN_LIMITED)));
    }

    private PasswordChange attempt(long accountId, String currentPassword, String chosen) {
        StaffAccount account = accounts.byId(accountId).orElseThrow();
        boolean wrong = !passwords.matches(currentPassword, account.passwordHash(), Requester.KNOWN);
        Optional<PasswordProblem> problem = policy.problem(chosen, List.of(account.userName(), account.displayName()));
        if (wrong) {
            journal.tell(Entry.of(Happening.STAFF__PASSWORD_REFUSED).with("staff", accountId));
        }
        if (wrong || problem.isPresent()) {
            return new PasswordChange.Refused(wrong, problem);
        }
        // Of two changes at once, the second has to know the password that the first one set.
        return replacement.replace(accountId, account.passwordHash(), passwords.hash(chosen))
                ? new PasswordChange.Changed()
                : attempt(accountId, currentPassword, chosen);
    }
}
