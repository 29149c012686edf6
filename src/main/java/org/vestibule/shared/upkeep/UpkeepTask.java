package org.vestibule.shared.upkeep;

import java.time.Duration;

/**
 * Work that is done when its time has come, and that nobody has to ask for. Each application-scoped CDI bean of this type
 * is called again and again on every node, as the system. Usually one node at a time runs a task, but nothing may rely on
 * that: what happens once is for the database to decide.
 */
public interface UpkeepTask {

    /** What the task is called in the log, in {@code /metrics} and in the database: unique, and it doesn't change. */
    String name();

    /**
     * Does one portion of what is due: so much as takes a second or two. While the answer has a {@link Portion#next()},
     * the next portion follows soon, after a rest as long as the portion took; else after the {@link #pause()}.
     *
     * @param from the due record after which to go on; {@link DueRecord#START} to begin
     * @throws RuntimeException where nothing can be done now; it is logged, and the task begins anew after its pause
     */
    Portion run(DueRecord from);

    /** How long to wait once everything due is done. */
    default Duration pause() {
        return Duration.ofMinutes(5);
    }
}
