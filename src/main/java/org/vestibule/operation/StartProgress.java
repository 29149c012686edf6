package org.vestibule.operation;

import jakarta.enterprise.context.ApplicationScoped;

/** Remembers how far the start has come, for the health checks. */
@ApplicationScoped
public class StartProgress {

    private volatile boolean migrated;
    private volatile boolean done;

    void migrated() {
        migrated = true;
    }

    void done() {
        done = true;
    }

    boolean isMigrated() {
        return migrated;
    }

    boolean isDone() {
        return done;
    }
}
