package org.vestibule.shared;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** Repeats a transaction that lost a race, as {@link Retried} says. */
final class TransactionRetry {

    private static final int MAX_ATTEMPTS = 4;

    private TransactionRetry() {}

    /**
     * Makes the attempt, again where it lost.
     *
     * @param attempt does all in a transaction of its own, which is rolled back where it loses
     * @param inTransaction whether the caller has begun a transaction
     * @throws Exception what the last attempt threw
     */
    static <T> T settle(Callable<T> attempt, BooleanSupplier inTransaction) throws Exception {
        if (inTransaction.getAsBoolean()) {
            return attempt.call();
        }
        try {
            for (int left = MAX_ATTEMPTS; ; left--) {
                try {
                    return attempt.call();
                } catch (RuntimeException lost) {
                    if (left == 1 || !RetryableFailure.isCauseOf(lost)) {
                        throw lost;
                    }
                    CurrentAttempt.repeat();
                }
            }
        } finally {
            CurrentAttempt.end();
        }
    }
}
