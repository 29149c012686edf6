package org.vestibule.operation;

/**
 * A task at each start, after the migrations and the first administrator, before Vestibule reports that it is ready.
 */
public interface StartTask {

    /** Prepares slow work, before {@link #run} and outside of its transaction. */
    default void prepare() {}

    /**
     * Runs the task as the system, in one transaction with the other tasks. It runs at every start, on every node, so
     * it has to be idempotent.
     */
    void run();
}
