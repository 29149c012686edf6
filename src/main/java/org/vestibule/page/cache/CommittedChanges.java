package org.vestibule.page.cache;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the transactions of this node that changed something, before they return to their callers. {@code
 * META-INF/orm.xml} makes it hear of each entity that is written, whichever that is.
 */
public class CommittedChanges {

    private static final AtomicLong COUNT = new AtomicLong();

    /**
     * Of the server; null until the application has started, when nothing is kept yet. Static, as EclipseLink creates the listener
     * before there are beans, and SQL past the entities is told of by {@link #expect}.
     */
    private static volatile TransactionSynchronizationRegistry transaction;

    /** Counts the transaction as soon as it is over. */
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

    /** How many there were since the start. */
    static long count() {
        return COUNT.get();
    }

    /** Says where to hear of the ends of transactions. */
    static void register(TransactionSynchronizationRegistry registry) {
        transaction = registry;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void written(Object record) {
        expect();
    }

    /** Says that the calling thread's transaction changes records past their entities, by SQL. */
    public static void expect() {
        if (transaction != null && transaction.getResource(CommittedChanges.class) == null) {
            transaction.putResource(CommittedChanges.class, true);
            transaction.registerInterposedSynchronization(new Counting());
        }
    }
}
