package org.vestibule.security;

/**
 * A salted hash of a password, in the standard {@code $argon2id$…} form: what may be stored. {@link PasswordHasher} makes
 * them, so a clear password can't be stored by mistake.
 *
 * @param text the hash; never null
 */
public record HashedPassword(String text) {

    /** The hash of no password at all. */
    public static final HashedPassword NONE = new HashedPassword("$none");

    public HashedPassword {
        if (text == null || !text.startsWith("$")) {
            throw new IllegalArgumentException("This is no hash of a password");
        }
    }

    @Override
    public String toString() {
        return "HashedPassword[masked]";
    }
}
