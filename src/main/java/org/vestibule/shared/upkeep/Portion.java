package org.vestibule.shared.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * The result of one portion of an {@link UpkeepTask}.
 *
 * @param done how many records changed
 * @param failures the records that failed and were skipped, in their order
 * @param last the record after which to continue; null if the end was reached
 * @param interrupted whether so many records failed in a row that something else may be broken, and the task should
 *     wait before it continues
 */
public record Portion(int done, List<Failure> failures, DueRecord last, boolean interrupted) {

    /** The maximum number of records in a portion. */
    public static final int SIZE = 100;

    private static final int FAILURES_IN_A_ROW = 25;

    /** A record that failed. */
    public record Failure(long recordId, RuntimeException cause) {}

    public Portion {
        failures = List.copyOf(failures);
    }

    /**
     * The result of deleting records by one statement.
     *
     * @param more whether there may be others, which the next portion finds from the beginning
     */
    public static Portion removed(int done, boolean more) {
        return new Portion(done, List.of(), more ? DueRecord.START : null, false);
    }

    /**
     * Processes due records one by one. A record whose work throws is skipped, so that it doesn't block the others: use
     * a transaction for each record.
     *
     * @param due the next records, at most {@link #SIZE}; fewer mean that there are no more
     * @param work processes the record with this id, and returns whether there was something to do
     */
    public static Portion of(List<DueRecord> due, LongPredicate work) {
        int done = 0;
        int failedInARow = 0;
        List<Failure> failures = new ArrayList<>();
        for (DueRecord record : due) {
            try {
                done += work.test(record.id()) ? 1 : 0;
                failedInARow = 0;
            } catch (RuntimeException e) {
                failures.add(new Failure(record.id(), e));
                failedInARow++;
            }
            if (failedInARow == FAILURES_IN_A_ROW) {
                return new Portion(done, failures, record, true);
            }
        }
        return new Portion(done, failures, due.size() < SIZE ? null : due.get(due.size() - 1), false);
    }

    /** Where the next portion starts; empty if the end was reached. */
    public Optional<DueRecord> next() {
        return Optional.ofNullable(last);
    }
}
