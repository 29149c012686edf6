package org.vestibule.operation.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Remembers how far the start has come, for the health checks, and which one it is. */
@ApplicationScoped
public class StartProgress {

    private final String id = UUID.randomUUID().toString();
    private volatile boolean migrated;
    private volatile boolean done;

    /** Tells this start from those of other servers. */
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
