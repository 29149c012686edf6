package org.vestibule.operation.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The progress of the startup, for the health checks, and its id. */
@ApplicationScoped
public class StartProgress {

    private final String id = UUID.randomUUID().toString();
    private volatile boolean migrated;
    private volatile boolean done;

    /** A random id that distinguishes this start from those of other servers. */
    public String id() {
        return id;
    }

    public void migrated() {
        migrated = true;
    }

    public void done() {
        done = true;
    }

    boolean isMigrated() {
        return migrated;
    }

    boolean isDone() {
        return done;
    }
}
