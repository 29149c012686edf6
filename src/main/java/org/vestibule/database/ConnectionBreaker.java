package org.vestibule.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * A circuit breaker: refuses new connections at once while the database doesn't answer, except for an attempt now and
 * then. Each attempt takes seconds, and the server makes the attempts of a session one after another. Safe for use by
 * many threads.
 */
final class ConnectionBreaker {

    /** How long no new attempt is made after one that failed or is still in progress. */
    static final Duration PAUSE = Duration.ofSeconds(4);

    private static final long CLOSED = 0;

    private final LongSupplier nanos;
    private final long origin;

    /** When the next attempt may be made; {@link #CLOSED} if every attempt may. */
    private final AtomicLong next = new AtomicLong(CLOSED);

    /** @param nanos the time, as of {@link System#nanoTime} */
    ConnectionBreaker(LongSupplier nanos) {
        this.nanos = nanos;
        this.origin = nanos.getAsLong();
    }

    /** Whether to connect now. If so, the caller reports the result afterwards. */
    boolean admits() {
        long due = next.get();
        return due == CLOSED || now() >= due && next.compareAndSet(due, afterPause());
    }

    /** A connection succeeded: closes the circuit breaker. */
    void connected() {
        next.set(CLOSED);
    }

    /** An attempt failed: if the database didn't answer, connections are refused for a while. */
    void failed(SQLException failure) {
        if (String.valueOf(failure.getSQLState()).startsWith("08")) {
            next.set(afterPause());
        }
    }

    private long now() {
        return nanos.getAsLong() - origin;
    }

    private long afterPause() {
        return now() + PAUSE.toNanos();
    }
}
