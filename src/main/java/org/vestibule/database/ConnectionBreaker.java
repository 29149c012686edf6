package org.vestibule.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Refuses new connections at once while the database doesn't answer, but for one attempt now and then: each attempt takes
 * seconds, and the server makes those of one session one after the other. Safe for use by many threads.
 */
final class ConnectionBreaker {

    /** For how long nobody tries again after an attempt that failed, or that is still under way. */
    static final Duration PAUSE = Duration.ofSeconds(4);

    private static final long CLOSED = 0;

    private final LongSupplier nanos;
    private final long origin;

    /** When the next attempt may be made; {@link #CLOSED} where each may. */
    private final AtomicLong next = new AtomicLong(CLOSED);

    /** @param nanos the time, as {@link System#nanoTime} gives it */
    ConnectionBreaker(LongSupplier nanos) {
        this.nanos = nanos;
        this.origin = nanos.getAsLong();
    }

    /** Whether to connect now. Who may tells afterwards what came of it. */
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
