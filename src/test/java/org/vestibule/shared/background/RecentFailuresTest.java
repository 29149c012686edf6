package org.vestibule.shared.background;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentFailuresTest {

    @Test
    void tellTheFirstFailureOfEachRecordFromThoseThatFollow() {
        var failures = new RecentFailures();

        assertThat(failures.isFirst(1)).isTrue();
        assertThat(failures.isFirst(1)).isFalse();
        assertThat(failures.isFirst(2)).isTrue();
    }
}
