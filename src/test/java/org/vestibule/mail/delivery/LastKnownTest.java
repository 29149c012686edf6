package org.vestibule.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LastKnownTest {

    private final AtomicInteger reads = new AtomicInteger();
    private boolean away;
    private boolean failing;
    private final LastKnown<Integer> value = new LastKnown<>(this::read, () -> away, 0);

    private int read() {
        reads.incrementAndGet();
        if (failing) {
            throw new IllegalStateException("slow today");
        }
        return reads.get();
    }

    @Test
    void gettingTheValueReadsNothing() {
        assertThat(value.get()).isZero();
        value.refresh();
        assertThat(value.get()).isEqualTo(1);
        assertThat(value.get()).isEqualTo(1);
        assertThat(reads).hasValue(1);
    }

    @Test
    void readsNothingWhileTheSourceIsUnreadable() {
        value.refresh();
        away = true;
        value.refresh();

        assertThat(value.get()).isEqualTo(1);
        assertThat(reads).hasValue(1);
    }

    @Test
    void keepsTheLastValueIfReadingFails() {
        value.refresh();
        failing = true;
        value.refresh();

        assertThat(value.get()).isEqualTo(1);
    }
}
