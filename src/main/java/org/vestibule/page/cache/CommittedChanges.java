package org.vestibule.page.cache;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts this node's transactions that changed something, before they return to their callers. {@code META-INF/orm.xml}
 * registers it as a listener of every entity.
 */
public class CommittedChanges {

    private static final AtomicLong COUNT = new AtomicLong();

    /**
     * The server's registry; null until the application has started, before which nothing is cached. Static, because
     * EclipseLink creates the listener before CDI starts. SQL that bypasses entities is reported by {@link #expect}.
     */
    private static volatile TransactionSynchronizationRegistry transaction;

    /** Counts the transaction when it has completed. */
    private record Counting() implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing has changed yet
        }

        @Override
        public void afterCompletion(int status) {
            COUNT.incrementAndGet();
        }
    }

    /** The number of such transactions since the start. */
    static long count() {
        return COUNT.get();
    }

    /** Sets the registry of transactions. */
    static void register(TransactionSynchronizationRegistry registry) {
        transaction = registry;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void written(Object record) {
        expect();
    }

    /** Marks the calling thread's transaction as changing records by SQL that bypasses entities. */
    public static void expect() {
        if (transaction != null && transaction.getResource(CommittedChanges.class) == null) {
            transaction.putResource(CommittedChanges.class, true);
            transaction.registerInterposedSynchronization(new Counting());
        }
    }
}
