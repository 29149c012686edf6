package org.vestibule.shared.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class ServerStopTest {

    private final ServerStop stop = new ServerStop();

    @Test
    void waitsForAllUntilOneCommonTime() throws Exception {
        Semaphore busy = new Semaphore(1);
        long begin = System.nanoTime();
        stop.begin(Duration.ofMillis(300));

        assertThat(stop.await(busy, 2)).isFalse();
        assertThat(stop.await(busy, 2)).isFalse();
        assertThat(stop.await(busy, 2)).isFalse();

        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .isBetween(Duration.ofMillis(300), Duration.ofMillis(800));
    }

    @Test
    void doesNotWaitForThoseWhoAreThrough() throws Exception {
        Semaphore idle = new Semaphore(2);
        assertThat(stop.hasBegun()).isFalse();
        stop.begin(Duration.ZERO);

        assertThat(stop.hasBegun()).isTrue();
        assertThat(stop.await(idle, 2)).isTrue();
        assertThat(idle.tryAcquire()).isFalse();
    }
}
