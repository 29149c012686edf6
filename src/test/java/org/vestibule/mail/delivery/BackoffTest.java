package org.vestibule.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void retriesSoonAfterTheFirstFailure() {
        assertThat(Backoff.after(1)).contains(Duration.ofSeconds(30));
    }

    @Test
    void waitsLongerEachTime() {
        for (int attempt = 2; attempt < Backoff.maxAttempts(); attempt++) {
            assertThat(Backoff.after(attempt).orElseThrow())
                    .isGreaterThan(Backoff.after(attempt - 1).orElseThrow());
        }
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        assertThat(Backoff.after(Backoff.maxAttempts())).isEmpty();
        assertThat(Backoff.after(Backoff.maxAttempts() + 5)).isEmpty();
    }
}
