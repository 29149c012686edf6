package org.vestibule.shared;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** Retries a transaction that failed because of a concurrent one, as described at {@link Retried}. */
final class TransactionRetry {

    private static final int MAX_ATTEMPTS = 4;

    private TransactionRetry() {}

    /**
     * Makes the attempt, and retries it.
     *
     * @param attempt works in its own transaction, which is rolled back if it fails
     * @param inTransaction whether the caller has begun a transaction
     * @throws Exception what the last attempt threw
     */
    static <T> T settle(Callable<T> attempt, BooleanSupplier inTransaction) throws Exception {
        if (inTransaction.getAsBoolean()) {
            return attempt.call();
        }
        CurrentAttempt.begin();
        try {
            for (int left = MAX_ATTEMPTS; ; left--) {
                try {
                    return attempt.call();
                } catch (RuntimeException lost) {
                    if (left == 1 || !RetryableFailure.isCauseOf(lost)) {
                        throw lost;
                    }
                }
            }
        } finally {
            CurrentAttempt.end();
        }
    }
}
