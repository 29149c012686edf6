package org.vestibule.shared.upkeep;

import java.time.Duration;

/**
 * Periodic background work. Each application-scoped CDI bean of this type is called repeatedly on every node, as the
 * system. Usually one node at a time runs a task, but nothing may rely on that: the database has to ensure that
 * something happens only once.
 */
public interface UpkeepTask {

    /** The task's name in the log, in {@code /metrics} and in the database: unique and permanent. */
    String name();

    /**
     * Processes one portion of the due records: as much as takes a second or two. If the result has a
     * {@link Portion#next()}, the next portion follows after a rest as long as the portion took; otherwise after the
     * {@link #pause()}.
     *
     * @param from the due record after which to continue; {@link DueRecord#START} to begin
     * @throws RuntimeException if nothing can be done now; it is logged, and the task starts again from the
     *     beginning after its pause
     */
    Portion run(DueRecord from);

    /** How long to wait after all due records were processed. */
    default Duration pause() {
        return Duration.ofMinutes(5);
    }
}
