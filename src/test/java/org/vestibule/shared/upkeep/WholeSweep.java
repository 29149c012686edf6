package org.vestibule.shared.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets tests run a task until all due records are processed, however many other tests have left behind. */
public final class WholeSweep {

    private WholeSweep() {}

    /** The combined result of all portions. */
    public static Portion of(UpkeepTask task) {
        int done = 0;
        List<Portion.Failure> failures = new ArrayList<>();
        Optional<DueRecord> from = Optional.of(DueRecord.START);
        while (from.isPresent()) {
            Portion portion = task.run(from.get());
            done += portion.done();
            failures.addAll(portion.failures());
            from = portion.next();
        }
        return new Portion(done, failures, null, false);
    }
}
