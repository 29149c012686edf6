package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    @Test
    void comparesWithAnEquallyExpensiveHashIfThereIsNoAccount() {
        assertThat(parameters(PasswordHasher.DUMMY))
                .isEqualTo(parameters(PasswordHasher.hashNow("harbour lights at nine")));
        assertThat(PasswordHasher.DUMMY).hasSameSizeAs(PasswordHasher.hashNow("harbour lights at nine"));
    }

    /**
     * The version of the method, memory, passes and threads. The library writes the method's name by the machine's language, which
     * the application sets.
     */
    private static String parameters(String hash) {
        return hash.replaceFirst("^\\$argon2[^$]+", "").replaceFirst("\\$[^$]+\\$[^$]+$", "");
    }
}
