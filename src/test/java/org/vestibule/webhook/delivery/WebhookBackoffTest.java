package org.vestibule.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebhookBackoffTest {

    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(1));

    @Test
    void waitsLongerAndLongerAndTriesForTheLastTimeAfterADay() {
        List<Duration> waits = new ArrayList<>();
        Instant now = START;
        Optional<Instant> next = WebhookBackoff.next(1, now, END);
        while (next.isPresent()) {
            waits.add(Duration.between(now, next.get()));
            now = next.get();
            next = WebhookBackoff.next(waits.size() + 1, now, END);
        }

        assertThat(now).isEqualTo(END);
        assertThat(waits).hasSize(8);
        assertThat(waits.subList(0, 7)).isSorted().startsWith(Duration.ofSeconds(30));
    }

    @Test
    void givesUpAtOnceWhatFailsAfterItsDay() {
        assertThat(WebhookBackoff.next(1, END.plusSeconds(1), END)).isEmpty();
    }
}
