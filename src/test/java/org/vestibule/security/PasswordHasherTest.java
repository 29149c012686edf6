package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    @Test
    void comparesForNobodyWithAHashThatCostsAsMuchAsThatOfAnAccount() {
        assertThat(parameters(PasswordHasher.NOBODY)).isEqualTo(parameters(PasswordHasher.hashNow("harbour lights")));
        assertThat(PasswordHasher.NOBODY).hasSameSizeAs(PasswordHasher.hashNow("harbour lights"));
    }

    /** The method, its version, memory, passes and threads. */
    private static String parameters(String hash) {
        return hash.replaceFirst("\\$[^$]+\\$[^$]+$", "");
    }
}
