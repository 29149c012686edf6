package org.vestibule.testing;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vestibule.security.HashedPassword;

/** Hashes passwords for tests that make accounts within a transaction, each password once. */
public final class Hashed {

    private static final Map<String, HashedPassword> KNOWN = new ConcurrentHashMap<>();

    private Hashed() {}

    public static HashedPassword of(String password) {
        return KNOWN.computeIfAbsent(
                password,
                clear -> new HashedPassword(Password.hash(clear)
                        .addRandomSalt(16)
                        .with(Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID))
                        .getResult()));
    }
}
