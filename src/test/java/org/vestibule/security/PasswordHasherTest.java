package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    @Test
    void comparesWithAnEquallyExpensiveHashIfThereIsNoAccount() {
        Argon2Hash made = Argon2Hash.parse(PasswordHasher.hashNow("harbour lights at nine"))
                .orElseThrow();

        assertThat(PasswordHasher.DUMMY)
                .usingRecursiveComparison()
                .ignoringFields("salt", "hash")
                .isEqualTo(made);
        assertThat(PasswordHasher.DUMMY.text()).hasSameSizeAs(made.text());
    }
}
