package org.vestibule.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.job.BackgroundJob;
import org.vestibule.job.NewJob;

/** How many rows a minute a job with a limit does. */
class JobPaceTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 19, 20})
    void neverDoesMoreThanTheLimitInAMinute(int perMinute) {
        int size = job(perMinute).portionSize();
        List<Integer> claims = claims(size, perMinute, 1);

        assertThat(size).isLessThanOrEqualTo(perMinute);
        for (int from = 0; from < 600; from++) {
            int begin = from;
            assertThat(claims.stream().filter(at -> at >= begin && at < begin + 60))
                    .hasSizeLessThanOrEqualTo(perMinute / size);
        }
    }

    @Test
    void reachesTheLimitOverTimeAlthoughItLooksEveryFewSecondsOnly() {
        assertThat(claims(20, 60, 7)).hasSizeBetween(29, 31);
    }

    @Test
    void hasFullPortionsWithoutALimit() {
        assertThat(job(null).portionSize()).isEqualTo(20);
        assertThat(job(1000).portionSize()).isEqualTo(20);
    }

    /** The seconds at which portions are claimed within ten minutes. */
    private static List<Integer> claims(int size, int perMinute, int step) {
        List<Integer> claims = new ArrayList<>();
        Instant until = null;
        for (int second = 0; second < 600; second += step) {
            Instant now = START.plusSeconds(second);
            if (until == null || !until.isAfter(now)) {
                claims.add(second);
                until = JobClaims.pacedUntil(size, perMinute, until, now);
            }
        }
        return claims;
    }

    private static BackgroundJob job(Integer perMinute) {
        return new BackgroundJob(new NewJob("test", null, Map.of(), true, perMinute), 1, START);
    }
}
