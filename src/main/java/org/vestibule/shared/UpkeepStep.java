package org.vestibule.shared;

import java.time.Duration;

/**
 * Something that is done when its time has come, and that nobody has to ask for. Each application-scoped CDI bean of this
 * type is called by and by on every node, as the system. Nodes do so at the same time: what happens once is for the
 * database to decide.
 */
public interface UpkeepStep {

    /** Does a bounded number of what is due; the rest is for the next time. An exception is logged, and ends nothing. */
    void takeStep();

    /** How long it rests between two times. */
    default Duration pause() {
        return Duration.ofMinutes(5);
    }
}
