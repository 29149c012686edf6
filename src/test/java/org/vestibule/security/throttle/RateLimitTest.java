package org.vestibule.security.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    @Test
    void storesNeitherNameNorAddress() {
        var made = new SignInAttempt("staff", "ines", "192.0.2.7");

        assertThat(made.perAccountAndNetwork().keyHash()).matches("[0-9a-f]{64}");
        assertThat(made.toString()).doesNotContain("ines", "192.0.2.7");
        assertThat(RateLimit.of("ines", 1, Duration.ofHours(1)).toString()).doesNotContain("ines");
    }

    @Test
    void preventsNamesThatImitateAnotherKey() {
        assertThat(new SignInAttempt("staff", "a5:bcdef", "x")
                        .perAccountAndNetwork()
                        .keyHash())
                .isNotEqualTo(new SignInAttempt("staff", "a", "5:bcdefx")
                        .perAccountAndNetwork()
                        .keyHash());
        assertThat(new SignInAttempt("portal 1", "1a", "x").perAccount())
                .isNotEqualTo(new SignInAttempt("portal 11", "a", "x").perAccount());
    }
}
