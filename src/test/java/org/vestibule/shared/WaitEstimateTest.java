package org.vestibule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitEstimateTest {

    private static final Duration TIMEOUT = Duration.ofMillis(900);

    private final WaitEstimate times = new WaitEstimate();

    private void record(Duration each, int turns) {
        for (int i = 0; i < turns; i++) {
            times.record(each.toNanos());
        }
    }

    @Test
    void allowWaitingBeforeAnyTurnHasEnded() {
        assertThat(times.exceeds(TIMEOUT, 1000, 1)).isFalse();
    }

    @Test
    void dependOnTheQueueAndTheConcurrentTurns() {
        record(Duration.ofMillis(100), 5);

        assertThat(times.exceeds(TIMEOUT, 0, 1)).isFalse();
        assertThat(times.exceeds(TIMEOUT, 9, 1)).isFalse();
        assertThat(times.exceeds(TIMEOUT, 10, 1)).isTrue();
        assertThat(times.exceeds(TIMEOUT, 18, 2)).isFalse();
        assertThat(times.exceeds(TIMEOUT, 19, 2)).isTrue();
    }

    @Test
    void followAChangeWithinAFewTurns() {
        record(Duration.ofMillis(10), 100);
        record(Duration.ofSeconds(1), 10);
        assertThat(times.exceeds(TIMEOUT, 1, 1)).isTrue();

        record(Duration.ofMillis(10), 20);
        assertThat(times.exceeds(TIMEOUT, 10, 1)).isFalse();
    }
}
