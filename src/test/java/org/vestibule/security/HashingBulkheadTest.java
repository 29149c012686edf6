package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HashingBulkheadTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(1);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void end() {
        release.countDown();
        threads.shutdownNow();
    }

    private Future<String> occupy(HashingBulkhead bulkhead) throws InterruptedException {
        var running = new CountDownLatch(1);
        Future<String> work = threads.submit(() -> bulkhead.call(() -> {
            running.countDown();
            await(release);
            return "done";
        }));
        running.await();
        return work;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void refusesWorkBeyondItsBoundsAtOnce() throws Exception {
        var bulkhead = new HashingBulkhead(1, 0, LONG);
        occupy(bulkhead);

        assertThatThrownBy(() -> bulkhead.call(() -> "never")).isInstanceOf(HashingOverloadedException.class);
    }

    @Test
    void refusesWorkThatWouldWaitTooLongAtOnce() throws Exception {
        var bulkhead = new HashingBulkhead(1, 5, Duration.ofMillis(200));
        bulkhead.call(() -> {
            long end = System.nanoTime() + Duration.ofMillis(250).toNanos();
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return "slow";
        });
        occupy(bulkhead);

        assertThatThrownBy(() -> bulkhead.call(() -> "never"))
                .isInstanceOf(HashingOverloadedException.class)
                .hasMessageContaining("would wait");
    }

    @Test
    void refusesWorkThatHasWaitedTooLong() throws Exception {
        var bulkhead = new HashingBulkhead(1, 1, SHORT);
        occupy(bulkhead);

        assertThatThrownBy(() -> bulkhead.call(() -> "never")).isInstanceOf(HashingOverloadedException.class);
    }

    @Test
    void runsWaitingWorkWhenAPermitIsFree() throws Exception {
        var bulkhead = new HashingBulkhead(1, 3, LONG);
        Future<String> first = occupy(bulkhead);
        List<Future<String>> others = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            others.add(threads.submit(() -> bulkhead.call(() -> "done")));
        }
        release.countDown();

        assertThat(first.get()).isEqualTo("done");
        for (Future<String> other : others) {
            assertThat(other.get()).isEqualTo("done");
        }
        assertThat(bulkhead.call(() -> "again")).isEqualTo("again");
    }

    @Test
    void stopsWaitingWhenTheThreadIsInterrupted() throws Exception {
        var bulkhead = new HashingBulkhead(1, 1, LONG);
        occupy(bulkhead);
        Future<Boolean> interrupted = threads.submit(() -> {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> bulkhead.call(() -> "never")).isInstanceOf(HashingOverloadedException.class);
            return Thread.currentThread().isInterrupted();
        });

        assertThat(interrupted.get()).isTrue();
    }

    @Test
    void releasesThePermitAfterAFailure() {
        var bulkhead = new HashingBulkhead(1, 0, LONG);

        assertThatThrownBy(() -> bulkhead.call(() -> {
                    throw new IllegalArgumentException("failed");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(bulkhead.call(() -> "done")).isEqualTo("done");
    }
}
