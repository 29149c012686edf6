package org.vestibule.security;

/** Hashes passwords for tests, with little memory. */
public final class QuickHash {

    private static final Argon2id QUICK = new Argon2id(64, 1, 1);

    private QuickHash() {}

    /** A hash of the password as it is, without preparing it. */
    public static HashedPassword of(String password) {
        return new HashedPassword(QUICK.hash(password).text());
    }
}
