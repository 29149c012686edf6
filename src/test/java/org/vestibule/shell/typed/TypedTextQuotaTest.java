package org.vestibule.shell.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TypedTextQuotaTest {

    private Instant now = Instant.parse("2026-05-03T12:00:00Z");
    private final TypedTextQuota quota = new TypedTextQuota(10_000, 25_000, Duration.ofMinutes(1), () -> now);

    @Test
    void aNetworkLeavesTheQuotaOfOthers() {
        assertThat(quota.take("one", 10_000)).isTrue();
        assertThat(quota.take("one", 1)).isFalse();

        assertThat(quota.take("another", 10_000)).isTrue();
    }

    @Test
    void allTogetherAreBounded() {
        assertThat(quota.take("one", 10_000)).isTrue();
        assertThat(quota.take("two", 10_000)).isTrue();
        assertThat(quota.take("three", 10_000)).isFalse();
        assertThat(quota.take("three", 5_000)).isTrue();
    }

    @Test
    void manyShortTextsCountForTheirSessions() {
        int taken = 0;
        while (quota.take("one", 0)) {
            taken++;
        }

        assertThat(taken).isEqualTo(4);
    }

    @Test
    void quotaIsReleasedAfterSomeTime() {
        quota.take("one", 6_000);
        now = now.plusSeconds(59);
        quota.take("one", 4_000);
        assertThat(quota.take("one", 4_000)).isFalse();

        now = now.plusSeconds(1);
        assertThat(quota.take("one", 6_000)).isTrue();
        assertThat(quota.take("one", 1)).isFalse();

        now = now.plusSeconds(60);
        assertThat(quota.take("one", 10_000)).isTrue();
    }
}
