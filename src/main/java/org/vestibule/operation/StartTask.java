package org.vestibule.operation;

/** Something to do at each start once the tables and the first administrator are there, before Vestibule counts as ready. */
public interface StartTask {

    /** Does it, as the system. It runs at every start, on every node, so it leaves alone what is done already. */
    void run();
}
