package org.vestibule.operation;

/** Something to do at each start once the tables and the first administrator are there, before Vestibule counts as ready. */
public interface StartTask {

    /** Prepares what takes long, before {@link #run} and outside of its transaction. */
    default void prepare() {}

    /** Does it, in one transaction with the other tasks, as the system. It runs at every start, on every node, so it leaves alone what is done already. */
    void run();
}
