package org.vestibule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnTimesTest {

    private static final Duration PATIENCE = Duration.ofMillis(900);

    private final TurnTimes times = new TurnTimes();

    private void took(Duration each, int turns) {
        for (int i = 0; i < turns; i++) {
            times.took(each.toNanos());
        }
    }

    @Test
    void sayNothingAgainstWaitingBeforeAnyTurnHasEnded() {
        assertThat(times.exceed(PATIENCE, 1000, 1)).isFalse();
    }

    @Test
    void tellWhoWouldWaitTooLongByHowManyWaitAndHowManyTurnsThereAre() {
        took(Duration.ofMillis(100), 5);

        assertThat(times.exceed(PATIENCE, 0, 1)).isFalse();
        assertThat(times.exceed(PATIENCE, 9, 1)).isFalse();
        assertThat(times.exceed(PATIENCE, 10, 1)).isTrue();
        assertThat(times.exceed(PATIENCE, 18, 2)).isFalse();
        assertThat(times.exceed(PATIENCE, 19, 2)).isTrue();
    }

    @Test
    void followAChangeWithinAFewTurns() {
        took(Duration.ofMillis(10), 100);
        took(Duration.ofSeconds(1), 10);
        assertThat(times.exceed(PATIENCE, 1, 1)).isTrue();

        took(Duration.ofMillis(10), 20);
        assertThat(times.exceed(PATIENCE, 10, 1)).isFalse();
    }
}
