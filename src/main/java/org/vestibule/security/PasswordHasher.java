package org.vestibule.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes and checks passwords with Argon2id (19 MiB, two passes: OWASP's password storage advice). Safe for use by many
 * threads; as many work at once as there are cores, so that a burst of sign-ins doesn't starve every page.
 */
@ApplicationScoped
public class PasswordHasher {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobody =
            Password.hash("nobody").addRandomSalt(16).with(ARGON2ID).getResult();

    /** The salted hash to store, in the standard {@code $argon2id$…} form. */
    public String hash(String password) {
        return bounded(
                () -> Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult());
    }

    /**
     * Whether the password is the hashed one. For an account that doesn't exist pass null: the answer is false, and it
     * takes as long as for one that does.
     */
    public boolean matches(String password, String hash) {
        String stored = hash == null ? nobody : hash;
        boolean same = bounded(() -> Password.check(password == null ? "" : password, stored)
                .with(Argon2Function.getInstanceFromHash(stored)));
        return same && hash != null;
    }

    private <T> T bounded(Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
