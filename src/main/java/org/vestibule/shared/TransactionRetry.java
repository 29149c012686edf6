package org.vestibule.shared;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Retries a transaction that lost a race: the next attempt sees the winner's changes and may lose again. What another
 * attempt can't cure, a value that is too long say, is thrown at once, and so is every failure inside a transaction of the
 * caller's: that one is lost, whatever a second attempt does.
 */
public final class TransactionRetry {

    private static final int MOST = 4;

    private TransactionRetry() {}

    /**
     * Makes the attempt, again where it lost.
     *
     * @param attempt does all in a transaction of its own, which is rolled back where it loses
     * @throws RuntimeException what the last attempt threw
     */
    public static <T> T settle(Supplier<T> attempt) {
        return settle(attempt, attempt);
    }

    /** The same for callers who, once they lost, don't want quite what they wanted at first. */
    public static <T> T settle(Supplier<T> first, Supplier<T> afterLosing) {
        return settle(first, afterLosing, CurrentTransaction::isActive);
    }

    static <T> T settle(Supplier<T> first, Supplier<T> afterLosing, BooleanSupplier inTransaction) {
        if (inTransaction.getAsBoolean()) {
            return first.get();
        }
        Supplier<T> attempt = first;
        for (int left = MOST; ; left--) {
            try {
                return attempt.get();
            } catch (RuntimeException lost) {
                if (left == 1 || !RetryableFailure.isCauseOf(lost)) {
                    throw lost;
                }
                attempt = afterLosing;
            }
        }
    }
}
