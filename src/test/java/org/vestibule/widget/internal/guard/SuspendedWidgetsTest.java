package org.vestibule.widget.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.LogLines;

class SuspendedWidgetsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Clock clock = mock(Clock.class);
    private final SuspendedWidgets suspended = new SuspendedWidgets(clock);

    @Test
    void areLeftOutFromTheirInterruptionUntilTheirPauseEnds() {
        at(Duration.ZERO);
        suspended.suspend("waits");

        assertThat(suspended.isSuspended("waits")).isTrue();
        assertThat(suspended.isSuspended("content")).isFalse();

        at(SuspendedWidgets.PAUSE.minusMillis(1));
        assertThat(suspended.isSuspended("waits")).isTrue();

        at(SuspendedWidgets.PAUSE);
        assertThat(suspended.isSuspended("waits")).as("tried again").isFalse();
    }

    @Test
    void areLoggedOnceForEachPause() {
        try (LogLines log = LogLines.follow()) {
            at(Duration.ZERO);
            suspended.suspend("hangs");
            at(Duration.ofSeconds(1));
            suspended.suspend("hangs");
            assertThat(log.about("The widget hangs had to be interrupted after 10 s: it is left out of all pages for 5"
                            + " minutes, and then tried again"))
                    .hasSize(1);

            at(SuspendedWidgets.PAUSE);
            assertThat(suspended.isSuspended("hangs"))
                    .as("the first interruption began the pause")
                    .isFalse();
            suspended.suspend("hangs");
            assertThat(suspended.isSuspended("hangs")).isTrue();
            assertThat(log.about("The widget hangs had to be interrupted")).hasSize(2);
        }
    }

    @Test
    void areLeftOutWhileTheyRunAndForAPauseAfterwards() {
        at(Duration.ZERO);
        suspended.suspendWhileAtWork("goesOn");
        at(Duration.ofHours(1));
        suspended.suspendWhileAtWork("goesOn");

        at(Duration.ofHours(1).plus(SuspendedWidgets.PAUSE).minusMillis(1));
        assertThat(suspended.isSuspended("goesOn")).isTrue();
        at(Duration.ofHours(1).plus(SuspendedWidgets.PAUSE));
        assertThat(suspended.isSuspended("goesOn")).isFalse();
    }

    @Test
    void areTriedAgainIfTheyWaitedForTheDatabase() {
        at(Duration.ZERO);
        suspended.suspendWhileAtWork("asks");
        suspended.resume("asks");
        assertThat(suspended.isSuspended("asks")).isFalse();
    }

    private void at(Duration later) {
        when(clock.instant()).thenReturn(NOON.plus(later));
    }
}
