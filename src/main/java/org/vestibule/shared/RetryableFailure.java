package org.vestibule.shared;

import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Distinguishes a transaction that failed because of a concurrent one, and may succeed when retried, from a transaction
 * that always fails, by the SQL states of Derby and PostgreSQL.
 */
final class RetryableFailure {

    /**
     * Serialization failure, which Derby reports for deadlocks too; PostgreSQL's deadlock; a unique key that another
     * transaction was first to use; a foreign key to a row that another transaction has deleted. Not included: a lock
     * wait that timed out (Derby's 40XL1 and 40XL2, PostgreSQL's 55P03), because another attempt would wait as long
     * again while a person waits; constraints of other kinds, values that don't fit, and connections that broke.
     */
    private static final Set<String> STATES = Set.of("40001", "40P01", "23505", "23503");

    private RetryableFailure() {}

    /**
     * Whether such a failure is among the causes, or among the next exceptions of one of its SQL exceptions, as in
     * batches.
     */
    static boolean isCauseOf(Throwable failure) {
        return isCauseOf(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isCauseOf(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        // Not found: a record that another transaction has deleted since it was read.
        if (failure instanceof OptimisticLockException || failure instanceof EntityNotFoundException) {
            return true;
        }
        if (failure instanceof SQLException sql
                && (STATES.contains(sql.getSQLState()) || isCauseOf(sql.getNextException(), seen))) {
            return true;
        }
        return isCauseOf(failure.getCause(), seen);
    }
}
