package org.vestibule.shared.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * What came of a portion of an {@link UpkeepTask}.
 *
 * @param done how many records changed
 * @param failures the records that couldn't be done, in their order; they were skipped
 * @param last the record to go on after; null where the end was reached
 * @param interrupted whether so many records failed one after the other that something else may be broken, and going on
 *     should wait
 */
public record Portion(int done, List<Failure> failures, DueRecord last, boolean interrupted) {

    /** How many records a portion has at most. */
    public static final int SIZE = 100;

    private static final int FAILURES_IN_A_ROW = 25;

    /** A record that couldn't be done. */
    public record Failure(long recordId, RuntimeException cause) {}

    public Portion {
        failures = List.copyOf(failures);
    }

    /**
     * Records were removed by one statement.
     *
     * @param more whether there may be others, which the next portion finds from the beginning
     */
    public static Portion removed(int done, boolean more) {
        return new Portion(done, List.of(), more ? DueRecord.START : null, false);
    }

    /**
     * Does due records one by one. A record whose work throws is skipped, so that it doesn't keep the others from being
     * done: let the work be a transaction of its own for each.
     *
     * @param due the next records, at most {@link #SIZE}; fewer mean that there are no more
     * @param work takes a record's number, and says whether there was something to do
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

    /** Where the next portion begins; empty where the end was reached. */
    public Optional<DueRecord> next() {
        return Optional.ofNullable(last);
    }
}
