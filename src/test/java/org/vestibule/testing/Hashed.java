package org.vestibule.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vestibule.security.HashedPassword;
import org.vestibule.security.QuickHash;

/** Hashes passwords for tests that make accounts within a transaction, each password once. */
public final class Hashed {

    private static final Map<String, HashedPassword> KNOWN = new ConcurrentHashMap<>();

    private Hashed() {}

    public static HashedPassword of(String password) {
        return KNOWN.computeIfAbsent(password, QuickHash::of);
    }
}
