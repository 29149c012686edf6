package org.vestibule.shell.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LatelyTest {

    private Instant now = Instant.parse("2026-05-03T12:00:00Z");
    private final Lately twiceAMinute = new Lately(2, Duration.ofMinutes(1), () -> now);

    @Test
    void refusesWhatIsTooMuchAndLeavesItUncounted() {
        assertThat(twiceAMinute.once()).isTrue();
        assertThat(twiceAMinute.once()).isTrue();
        assertThat(twiceAMinute.once()).isFalse();

        now = now.plusSeconds(60);
        assertThat(twiceAMinute.once()).isTrue();
        assertThat(twiceAMinute.once()).isTrue();
    }

    @Test
    void forgetsEachTimeAfterItsWhile() {
        twiceAMinute.once();
        now = now.plusSeconds(59);
        twiceAMinute.once();
        assertThat(twiceAMinute.once()).isFalse();

        now = now.plusSeconds(1);
        assertThat(twiceAMinute.once()).isTrue();
        assertThat(twiceAMinute.once()).isFalse();
    }
}
