package org.vestibule.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.vestibule.text.TypedPassword;

/**
 * Hashes and checks passwords with Argon2id (19 MiB, two passes: OWASP's password storage advice). Safe for use by many
 * threads. Half of the cores hash for visitors who could be anybody, and the other half for people who are known, so that
 * a burst of sign-ins leaves room for pages, and a burst by strangers leaves room for those who are known.
 *
 * <p>A hash takes as long as a hundred statements, and may have to wait. So it is refused while a transaction is active,
 * which would hold a connection and its locks that long.
 */
@ApplicationScoped
public class PasswordHasher {

    /**
     * What is compared where there is no account: the hash of a random password that nobody knows, with the same parameters,
     * so that it takes as long. Written here, so that no start has to make it.
     */
    static final Argon2Hash DUMMY = Argon2Hash.parse(
                    "$argon2id$v=19$m=19456,t=2,p=1$Vc8aaSKyepFpl5Nkh1hCvw$UoEliTH8OQL9d+zB0cY2p0tKIZvNQ2gOF0hjIWtpOzA")
            .orElseThrow();

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int WAITING = 16;

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    /** How many passwords are hashed at once for each requester: as many cores and as much of the heap as they may take. */
    private static final int CONCURRENT =
            Math.max(1, (int) Math.min(CORES / 2, Runtime.getRuntime().maxMemory() / 8 / 1024 / MEMORY_KIB));

    private static final Argon2id ARGON2ID = new Argon2id(MEMORY_KIB, PASSES, Requester.values().length * CONCURRENT);

    /** How long those may wait who are among so few; the others, and who would wait longer, are refused at once. */
    private static final Duration MAX_WAIT = Duration.ofSeconds(2);

    /** For whom a password is hashed. Each has threads of its own. */
    public enum Requester {
        /** Anybody who can reach the server. */
        STRANGER,
        /** Somebody with a known browser, a session or a link that works. */
        KNOWN
    }

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private final Map<Requester, HashingBulkhead> bulkheads = new EnumMap<>(Requester.class);

    PasswordHasher() {
        for (Requester requester : Requester.values()) {
            bulkheads.put(requester, new HashingBulkhead(CONCURRENT, WAITING, MAX_WAIT));
        }
    }

    /** Makes the hasher at the start: what it needs of the server, threads of its own making wouldn't get. */
    void begin(@Observes Startup event) {
        requireNoTransaction();
    }

    /**
     * The salted hash to store of the password's prepared form, for somebody who has a session or a link that works.
     *
     * @throws HashingOverloadedException if too many passwords wait to be hashed
     * @throws IllegalStateException if a transaction is active
     */
    public HashedPassword hash(String password) {
        requireNoTransaction();
        return new HashedPassword(bulkhead(Requester.KNOWN).call(() -> hashNow(password)));
    }

    /**
     * Whether the password is the hashed one, in one of the forms that {@link TypedPassword} takes for the same. For an
     * account that doesn't exist pass null: the answer is false, and it takes as long as for one that does; so does a
     * stored text that is no hash, of an account without a password.
     *
     * @throws HashingOverloadedException if too many passwords wait to be hashed
     * @throws IllegalStateException if a transaction is active
     */
    public boolean matches(String password, String hash, Requester requester) {
        requireNoTransaction();
        Optional<Argon2Hash> known = Optional.ofNullable(hash).flatMap(Argon2Hash::parse);
        Argon2Hash stored = known.orElse(DUMMY);
        boolean same = bulkhead(requester)
                .call(() -> TypedPassword.forms(password).stream().anyMatch(form -> ARGON2ID.matches(form, stored)));
        return same && known.isPresent();
    }

    /** Those who hash for this requester: tests occupy them. */
    HashingBulkhead bulkhead(Requester requester) {
        return bulkheads.get(requester);
    }

    static String hashNow(String password) {
        return ARGON2ID.hash(TypedPassword.prepared(password)).text();
    }

    private void requireNoTransaction() {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("A password is hashed before a transaction begins, not within it");
        }
    }
}
