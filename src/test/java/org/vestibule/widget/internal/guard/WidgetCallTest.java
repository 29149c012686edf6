package org.vestibule.widget.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WidgetCallTest {

    private final WidgetTime time = new WidgetTime();
    private final List<String> late = new ArrayList<>();

    @Test
    void isInterruptedIfAllCallsOfItsPlacementTakeTooLongInTotal() {
        time.add(Duration.ofSeconds(9).toNanos());
        try (WidgetCall call = begin()) {
            WidgetCall.interruptLate(late::add);
            assertThat(call.wasInterrupted()).isFalse();
        }
        time.add(Duration.ofSeconds(1).toNanos());
        try (WidgetCall call = begin()) {
            WidgetCall.interruptLate(late::add);
            assertThat(call.wasInterrupted()).isTrue();
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        }
        assertThat(Thread.currentThread().isInterrupted())
                .as("meant for the widget alone")
                .isFalse();
    }

    @Test
    void isReportedWhileItRunsAndAgainIfItContinues() {
        time.add(WidgetTime.MAX_DURATION.toNanos());
        try (WidgetCall call = begin()) {
            WidgetCall.interruptLate(late::add);
            assertThat(late).containsExactly("hangs");
            WidgetCall.interruptLate(late::add);
            assertThat(late).containsExactly("hangs", "hangs");
            assertThat(call.wasInterrupted()).isTrue();
        }
        WidgetCall.interruptLate(late::add);
        assertThat(late).hasSize(2);
    }

    @Test
    void grantsExtraTimeAfterAnInterruptionOnceInARequest() {
        time.add(WidgetTime.MAX_DURATION.toNanos());
        interrupted();
        assertThat(time.isTooLong(0)).as("the form can be shown again").isFalse();

        time.add(Duration.ofSeconds(2).toNanos());
        interrupted();
        assertThat(time.isTooLong(0)).isTrue();
    }

    @Test
    void doesNotCountTheTimeOfTheGuard() {
        time.add(WidgetTime.MAX_DURATION.toNanos());
        try (WidgetCall call = begin()) {
            WidgetCall.aside(() -> {
                WidgetCall.interruptLate(late::add);
                assertThat(WidgetCall.atWork()).isNull();
            });
            assertThat(call.wasInterrupted()).isFalse();
            assertThat(WidgetCall.atWork()).isEqualTo("hangs p1");
        }
        assertThat(late).isEmpty();
    }

    private void interrupted() {
        try (WidgetCall call = begin()) {
            WidgetCall.interruptLate(late::add);
            assertThat(call.wasInterrupted()).isTrue();
        }
    }

    private WidgetCall begin() {
        return WidgetCall.begin(new Guarded(), "hangs p1", "/site/shop/page", time);
    }
}
