package org.vestibule.shared.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PortionTest {

    private final List<Long> seen = new ArrayList<>();

    private static List<DueRecord> due(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> new DueRecord(Instant.ofEpochSecond(id), id))
                .toList();
    }

    private boolean failing(long id, long from, long to) {
        seen.add(id);
        if (id >= from && id <= to) {
            throw new IllegalStateException("record " + id);
        }
        return id % 2 == 0;
    }

    @Test
    void aRecordThatFailsIsSkippedAndReported() {
        Portion portion = Portion.of(due(10), id -> failing(id, 3, 4));

        assertThat(seen).hasSize(10);
        assertThat(portion.done()).isEqualTo(4);
        assertThat(portion.failures()).extracting(Portion.Failure::recordId).containsExactly(3L, 4L);
        assertThat(portion.next()).isEmpty();
    }

    @Test
    void aFullPortionContinuesAfterItsLastRecordEvenIfThatFailed() {
        List<DueRecord> due = due(Portion.SIZE);

        Portion portion = Portion.of(due, id -> failing(id, 95, 100));

        assertThat(portion.next()).contains(due.get(Portion.SIZE - 1));
        assertThat(portion.interrupted()).isFalse();
    }

    @Test
    void afterManyFailuresInARowItWaitsAndContinuesAfterThem() {
        List<DueRecord> due = due(60);

        Portion portion = Portion.of(due, id -> failing(id, 11, 60));

        assertThat(seen).hasSize(35);
        assertThat(portion.interrupted()).isTrue();
        assertThat(portion.next()).contains(due.get(34));
    }
}
