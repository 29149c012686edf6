package org.vestibule.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.tries.SignInOutcome;
import org.vestibule.security.tries.Tries;

/** Finds, checks and creates the accounts of the staff. */
@ApplicationScoped
@Transactional
public class StaffAccounts {

    /** Where tries at their passwords are counted. */
    static final String PLACE = "staff";

    @PersistenceContext
    private EntityManager entities;

    private final PasswordHasher passwords;
    private final Tries tries;

    @Inject
    public StaffAccounts(PasswordHasher passwords, Tries tries) {
        this.passwords = passwords;
        this.tries = tries;
    }

    protected StaffAccounts() {
        this(null, null);
    }

    public Optional<StaffAccount> byId(long id) {
        return Optional.ofNullable(entities.find(StaffAccount.class, id));
    }

    public Optional<StaffAccount> byUserName(String userName) {
        return entities.createQuery("select a from StaffAccount a where a.userNameKey = :key", StaffAccount.class)
                .setParameter("key", StaffAccount.keyOf(userName))
                .getResultStream()
                .findFirst();
    }

    /** The active account with this user name and password. Unknown, closed and wrong look the same, also in time. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public SignInOutcome<StaffAccount> signIn(String userName, String password) {
        return tries.signIn(PLACE, StaffAccount.keyOf(userName), () -> check(userName, password));
    }

    private Optional<StaffAccount> check(String userName, String password) {
        Optional<StaffAccount> account = byUserName(userName).filter(StaffAccount::active);
        boolean right = passwords.matches(
                password, account.map(StaffAccount::passwordHash).orElse(null));
        return right ? account : Optional.empty();
    }

    /** Opens an account; where there is one with that user name already, that one is kept as it is. */
    public StaffAccount open(String userName, String displayName, String password, Job job) {
        return byUserName(userName).orElseGet(() -> {
            var account = new StaffAccount(userName, displayName, passwords.hash(password), job);
            entities.persist(account);
            return account;
        });
    }

    /** Whether there is an administrator who can sign in. */
    public boolean hasAdministrator() {
        return !entities.createQuery(
                        "select a.id from StaffAccount a where a.job = :job and a.active = :active", Long.class)
                .setParameter("job", Job.ADMINISTRATOR)
                .setParameter("active", true)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
