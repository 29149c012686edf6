package org.vestibule.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.security.HashedPassword;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.PasswordHasher.Requester;
import org.vestibule.security.throttle.KnownBrowsers;
import org.vestibule.security.throttle.SignInOutcome;
import org.vestibule.security.throttle.SignInThrottle;

/** Finds, authenticates and creates the accounts of the staff. */
@ApplicationScoped
@Transactional
public class StaffAccountService {

    /** The realm in which attempts at the staff's passwords are counted. */
    public static final String REALM = "staff";

    @PersistenceContext
    private EntityManager entities;

    private final PasswordHasher passwords;
    private final SignInThrottle throttle;
    private final KnownBrowsers browsers;

    @Inject
    public StaffAccountService(PasswordHasher passwords, SignInThrottle throttle, KnownBrowsers browsers) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.browsers = browsers;
    }

    /** The account, with the portals that it is limited to. */
    public Optional<StaffAccount> byId(long id) {
        return Optional.ofNullable(entities.find(StaffAccount.class, id)).map(StaffAccountService::withPortals);
    }

    /** The account, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<StaffAccount> forChange(long id) {
        return Optional.ofNullable(entities.find(StaffAccount.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<StaffAccount> byUserName(String userName) {
        return entities.createQuery("select a from StaffAccount a where a.userNameKey = :key", StaffAccount.class)
                .setParameter("key", StaffAccount.keyOf(userName))
                .getResultStream()
                .findFirst()
                .map(StaffAccountService::withPortals);
    }

    /** Loads the portals in the transaction that reads the account. */
    private static StaffAccount withPortals(StaffAccount account) {
        account.portals();
        return account;
    }

    /**
     * The active account with this user name and password. Unknown account, deactivated account and wrong password are
     * indistinguishable, also in timing.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public SignInOutcome<StaffAccount> signIn(String userName, String password) {
        return throttle.signIn(REALM, StaffAccount.keyOf(userName), requester -> check(userName, password, requester));
    }

    private Optional<StaffAccount> check(String userName, String password, Requester requester) {
        Optional<StaffAccount> account = byUserName(userName).filter(StaffAccount::active);
        boolean right = passwords.matches(
                password, account.map(StaffAccount::passwordHash).orElse(null), requester);
        return right ? account : Optional.empty();
    }

    /**
     * Remembers this browser for the account, so that attempts from elsewhere don't limit it.
     *
     * @param former the secret that the browser already had for the staff; null if it had none
     * @return the secret for its cookie
     */
    public String rememberBrowser(StaffAccount account, String former) {
        return browsers.remember(REALM, List.of(StaffAccount.keyOf(account.userName())), former);
    }

    /** Forgets all known browsers of the account, after its password was changed. */
    public void forgetBrowsers(StaffAccount account) {
        browsers.forget(REALM, List.of(StaffAccount.keyOf(account.userName())));
    }

    /** Creates an account; if there already is one with that user name, returns it unchanged. */
    public StaffAccount open(String userName, String displayName, HashedPassword password, Job job) {
        return byUserName(userName).orElseGet(() -> {
            var account = new StaffAccount(userName, displayName, password, job);
            entities.persist(account);
            return account;
        });
    }

    /** Whether there is an administrator who can sign in. */
    public boolean hasAdministrator() {
        return !administrators().setMaxResults(1).getResultList().isEmpty();
    }

    /** The names of the administrators who can sign in, longest-serving first, at most {@code most}. */
    public List<String> administratorNames(int most) {
        return administrators()
                .setMaxResults(most)
                .getResultStream()
                .flatMap(id -> byId(id).stream())
                .map(StaffAccount::displayName)
                .toList();
    }

    /**
     * Whether an administrator besides this account can sign in. Locks all administrators until the transaction ends:
     * if two administrators take each other's job away at once, the second sees what the first did. Call it before
     * locking a single account.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean hasOtherAdministrator(long id) {
        // Locked in id order, to avoid deadlocks.
        List<StaffAccount> held = administrators().getResultList().stream()
                .map(administrator -> forChange(administrator).orElseThrow())
                .toList();
        return held.stream()
                .anyMatch(other -> other.active()
                        && other.job() == Job.ADMINISTRATOR
                        && !other.id().equals(id));
    }

    /** The ids of the administrators who can sign in, in ascending order. */
    private TypedQuery<Long> administrators() {
        return entities.createQuery(
                        "select a.id from StaffAccount a where a.job = :job and a.active = :active"
                                + " and a.passwordHash <> :none order by a.id",
                        Long.class)
                .setParameter("job", Job.ADMINISTRATOR)
                .setParameter("active", true)
                .setParameter("none", HashedPassword.NONE.text());
    }
}
