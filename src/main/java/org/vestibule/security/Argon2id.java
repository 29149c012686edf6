package org.vestibule.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Computes Argon2id (RFC 9106). Hashes take their memory from a pool: left to the collector, 20 MB a hash survive long
 * enough to fill the old part of a small heap, and each third hash costs a full collection. Safe for use by many threads.
 */
final class Argon2id {

    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** What a hash uses beside its memory: blocks of a KiB in which it mixes. */
    private static final int MIXING_BLOCKS = 8;

    private final SecureRandom random = new SecureRandom();
    private final int memory;
    private final int passes;
    private final Argon2BytesGenerator.BlockPool pool;

    /**
     * @param memory how many KiB a hash takes
     * @param passes how often it goes over them
     * @param kept the memory of how many hashes is kept for later ones, once that many were computed at the same time
     */
    Argon2id(int memory, int passes, int kept) {
        this.memory = memory;
        this.passes = passes;
        pool = new Argon2BytesGenerator.FixedBlockPool(kept * (memory + MIXING_BLOCKS));
    }

    /** A hash with a salt of its own. */
    Argon2Hash hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new Argon2Hash(memory, passes, LANES, salt, compute(password, memory, passes, LANES, salt, HASH_BYTES));
    }

    /** Whether the password has this hash. The comparison takes the same time wherever they differ. */
    boolean matches(String password, Argon2Hash stored) {
        byte[] computed = compute(
                password, stored.memory(), stored.passes(), stored.lanes(), stored.salt(), stored.hash().length);
        return MessageDigest.isEqual(computed, stored.hash());
    }

    private byte[] compute(String password, int memory, int passes, int lanes, byte[] salt, int length) {
        var argon2id = new Argon2BytesGenerator();
        argon2id.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .withBlockPool(pool)
                .build());
        byte[] hash = new byte[length];
        argon2id.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
