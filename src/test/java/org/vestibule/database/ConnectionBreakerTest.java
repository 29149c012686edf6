package org.vestibule.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.AtOnce;

class ConnectionBreakerTest {

    private static final SQLException NO_ANSWER = new SQLException("The connection attempt failed", "08001");

    private final AtomicLong clock = new AtomicLong(-7);
    private final ConnectionBreaker breaker = new ConnectionBreaker(clock::get);

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    @Test
    void admitsAllAttemptsWhileTheDatabaseAnswers() {
        breaker.connected();

        assertThat(breaker.admits()).isTrue();
        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void refusesAtOnceAfterAnUnansweredAttempt() {
        breaker.failed(NO_ANSWER);

        assertThat(breaker.admits()).isFalse();
    }

    @Test
    void admitsOneAttemptAfterAPauseAndAllOnceItSucceeds() throws Exception {
        breaker.failed(NO_ANSWER);
        pass(ConnectionBreaker.PAUSE);

        List<Callable<Boolean>> many = new ArrayList<>(Collections.nCopies(8, breaker::admits));
        assertThat(AtOnce.all(many)).containsOnlyOnce(true);

        breaker.connected();
        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void admitsAnotherAttemptIfTheFirstNeverReports() {
        breaker.failed(NO_ANSWER);
        pass(ConnectionBreaker.PAUSE);
        assertThat(breaker.admits()).isTrue();

        pass(ConnectionBreaker.PAUSE);

        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void aRefusalCountsAsAnAnswer() {
        breaker.failed(new SQLException("password authentication failed", "28P01"));

        assertThat(breaker.admits()).isTrue();
    }
}
