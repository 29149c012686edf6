package org.vestibule.shell.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestibule.shell.load.ConcurrencyLimit.Permit;
import org.vestibule.shell.load.ConcurrencyLimit.Size;
import org.vestibule.testing.AtOnce;

class ConcurrencyLimitTest {

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void admitsAsManyAsThereArePermitsAndOthersWhenOneIsReleased() {
        var limit = new ConcurrencyLimit(new Size(2, 2, 2, 2, SHORT));
        Permit first = limit.enter("a").orElseThrow();
        limit.enter("a").orElseThrow();
        assertThat(limit.enter("a")).isEmpty();

        first.close();

        assertThat(limit.enter("a")).isPresent();
    }

    @Test
    void leavesPermitsToOtherKeys() {
        var limit = new ConcurrencyLimit(new Size(3, 2, 4, 4, SHORT));
        limit.enter("a").orElseThrow();
        limit.enter("a").orElseThrow();

        assertThat(limit.enter("a")).isEmpty();
        assertThat(limit.enter("b")).isPresent();
        assertThat(limit.enter("b")).as("three in all").isEmpty();
    }

    @Test
    void givesAReleasedPermitToAWaitingThread() throws Exception {
        var limit = new ConcurrencyLimit(new Size(1, 1, 2, 2, LONG));
        Permit first = limit.enter("a").orElseThrow();
        CompletableFuture<Optional<Permit>> second = CompletableFuture.supplyAsync(() -> limit.enter("a"));

        first.close();

        assertThat(second.get()).isPresent();
    }

    @Test
    void refusesAtOnceIfTooManyWaitAlready() {
        var limit = new ConcurrencyLimit(new Size(1, 1, 0, 0, LONG));
        limit.enter("a").orElseThrow();

        assertThat(limit.enter("a")).as("without waiting for a minute").isEmpty();
        assertThat(limit.enter("b")).isEmpty();
    }

    @Test
    void keepsNoTraceOfARefusal() {
        var limit = new ConcurrencyLimit(new Size(1, 1, 1, 1, SHORT));
        Permit first = limit.enter("a").orElseThrow();
        for (int refused = 0; refused < 10; refused++) {
            assertThat(limit.enter("a")).isEmpty();
        }
        first.close();

        assertThat(limit.enter("a")).isPresent();
    }

    @Test
    void stopsWaitingWhenInterrupted() {
        var limit = new ConcurrencyLimit(new Size(1, 1, 2, 2, LONG));
        Permit first = limit.enter("a").orElseThrow();
        Thread.currentThread().interrupt();

        assertThat(limit.enter("a")).isEmpty();
        assertThat(Thread.interrupted())
                .as("the interruption is left to the caller")
                .isTrue();
        first.close();
        assertThat(limit.enter("a")).isPresent();
    }

    @Test
    void neverExceedsItsLimitUnderConcurrency() throws Exception {
        var limit = new ConcurrencyLimit(new Size(3, 2, 60, 60, LONG));
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String key = String.valueOf(i % 3);
            tasks.add(() -> {
                Permit permit = limit.enter(key).orElseThrow();
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.yield();
                inside.decrementAndGet();
                permit.close();
                return true;
            });
        }

        assertThat(AtOnce.all(tasks)).containsOnly(true);

        assertThat(most.get()).isBetween(1, 3);
        assertThat(Stream.generate(() -> limit.enter("x")).limit(2)).allMatch(Optional::isPresent);
    }
}
