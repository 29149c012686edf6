package org.vestibule.shared.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vestibule.shared.DatabaseAvailability;

class BackgroundWorkerTest {

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private final DatabaseAvailability database = mock();
    private final ServerStop stop = new ServerStop();
    private final CountDownLatch twice = new CountDownLatch(2);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private BackgroundWorker worker(Runnable work) {
        return new BackgroundWorker(
                work, 1, System.getLogger(getClass().getName()), "It failed", threads, database, stop);
    }

    @Test
    void goesOnAfterARunThatFailed() throws InterruptedException {
        var worker = worker(() -> {
            twice.countDown();
            throw new IllegalStateException("on purpose");
        });

        worker.start();
        while (!twice.await(10, TimeUnit.MILLISECONDS)) {
            worker.wake();
        }

        assertThat(twice.getCount()).isZero();
    }

    @Test
    void doesNothingBeforeItIsStartedNorWhileTheDatabaseIsAway() throws InterruptedException {
        var runs = new AtomicInteger();
        when(database.isAway()).thenReturn(true);
        var worker = worker(runs::incrementAndGet);

        worker.wake();
        worker.start();
        worker.wake();
        threads.shutdown();
        threads.awaitTermination(10, TimeUnit.SECONDS);

        assertThat(runs).hasValue(0);
    }

    @Test
    void waitsAtTheStopForTheRunThatIsUnderWay() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var worker = worker(() -> {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        worker.start();
        begun.await();

        stop.begin(Duration.ZERO);
        assertThat(worker.isStopping()).isTrue();
        assertThat(worker.stop()).isFalse();

        stop.begin(Duration.ofSeconds(10));
        end.countDown();
        assertThat(worker.stop()).isTrue();
    }
}
