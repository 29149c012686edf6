package org.vestibule.shared;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A temporary outage of something outside the application, so that the same request may succeed later. Every other
 * failure is a bug.
 */
public enum Outage {
    /** The database is away or overloaded, or a statement waited too long for a lock. */
    DATABASE,
    /** The database's disk is full. */
    DISK;

    /** PostgreSQL's {@code disk_full}; Derby's, when it can't write its log or a page. */
    private static final List<String> NO_ROOM = List.of("53100", "XSLA4", "XSDG1");

    /**
     * The prefixes of SQL states that mean an outage. Of the SQL standard: connection exceptions. PostgreSQL's: lack of
     * resources, intervention by an operator (a statement's time-out is one), system errors, a lock that isn't
     * available, deadlocks, a server that is read-only while another takes over. Derby's: lock time-outs, statement
     * time-outs, and its store, which stops after each error in writing.
     */
    private static final List<String> AWAY =
            List.of("08", "53", "57", "58", "55P03", "40001", "40P01", "25006", "40XL", "XCL52", "XS");

    private static final List<String> FULL_DISK = List.of("No space left on device", "Disk quota exceeded");

    /** Exceptions of the server's connection pool, named because they are internal classes. */
    private static final List<String> POOL = List.of("ResourceAllocationException", "ConnectionWaitTimeoutException");

    /** The packages of the server's data sources and of their pools of connections. */
    private static final List<String> DATA_SOURCE = List.of("com.ibm.ws.rsadapter.", "com.ibm.ejs.j2c.");

    /** A large failed batch can have as many; an exception may return new causes without end. */
    private static final int MAX_CAUSES = 10_000;

    /** The outage among the causes of the failure; empty if there is none. */
    public static Optional<Outage> of(Throwable failure) {
        Optional<Outage> found = Optional.empty();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty() && seen.size() < MAX_CAUSES) {
            Throwable each = open.remove();
            if (each == null || !seen.add(each)) {
                continue;
            }
            if (isFullDisk(each)) {
                return Optional.of(DISK);
            }
            if (isDatabaseAway(each)) {
                found = Optional.of(DATABASE);
            }
            addCauses(each, open);
        }
        return found;
    }

    /**
     * The outage of the application's own database among the causes: one thrown through the server's data source. Other
     * databases and disks, for instance a widget's, don't count.
     */
    public static Optional<Outage> ofOurDatabase(Throwable failure) {
        return of(failure).filter(found -> CauseChain.of(failure).stream().anyMatch(Outage::isByDataSource));
    }

    private static boolean isByDataSource(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .anyMatch(frame -> DATA_SOURCE.stream().anyMatch(frame.getClassName()::startsWith));
    }

    private static void addCauses(Throwable failure, Deque<Throwable> open) {
        if (failure.getCause() != null) {
            open.add(failure.getCause());
        }
        if (failure instanceof SQLException sql && sql.getNextException() != null) {
            open.add(sql.getNextException());
        }
    }

    private static boolean isFullDisk(Throwable failure) {
        if (failure instanceof SQLException sql && begins(sql.getSQLState(), NO_ROOM)) {
            return true;
        }
        String message = failure.getMessage();
        return failure instanceof IOException
                && message != null
                && FULL_DISK.stream().anyMatch(message::contains);
    }

    private static boolean isDatabaseAway(Throwable failure) {
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLTimeoutException
                || failure instanceof SQLException sql && begins(sql.getSQLState(), AWAY)
                || POOL.contains(failure.getClass().getSimpleName());
    }

    private static boolean begins(String state, List<String> beginnings) {
        return state != null && beginnings.stream().anyMatch(state::startsWith);
    }
}
