package org.vestibule.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.journal.Entry;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.security.PasswordChange;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.security.PasswordProblem;

/** One attempt of somebody of the staff to change the password, as one transaction. */
@ApplicationScoped
@Transactional
class StaffPasswordStep {

    @PersistenceContext
    private EntityManager entities;

    private final PasswordPolicy policy;
    private final PasswordHasher passwords;
    private final Journal journal;

    @Inject
    StaffPasswordStep(PasswordPolicy policy, PasswordHasher passwords, Journal journal) {
        this.policy = policy;
        this.passwords = passwords;
        this.journal = journal;
    }

    protected StaffPasswordStep() {
        this(null, null, null);
    }

    PasswordChange change(long accountId, String currentPassword, String chosen) {
        // Held from here on: of two changes at once the second has to know the password that the first one set.
        StaffAccount account = entities.find(StaffAccount.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        boolean wrong = !passwords.matches(currentPassword, account.passwordHash());
        Optional<PasswordProblem> problem = policy.problem(chosen, List.of(account.userName(), account.displayName()));
        if (wrong) {
            journal.tell(Entry.of(Happening.STAFF__PASSWORD_REFUSED).with("staff", accountId));
        }
        if (wrong || problem.isPresent()) {
            return new PasswordChange.Refused(wrong, problem);
        }
        account.changePassword(passwords.hash(chosen));
        journal.tell(Entry.of(Happening.STAFF__PASSWORD_CHANGED).with("staff", accountId));
        return new PasswordChange.Changed();
    }
}
