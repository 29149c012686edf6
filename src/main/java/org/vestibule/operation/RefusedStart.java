package org.vestibule.operation;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends a start that can't succeed: one line that says why, then the process, with status 1. */
final class RefusedStart {

    private static final Logger LOG = Logger.getLogger(RefusedStart.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private RefusedStart() {}

    /** Tells the reason and never returns: whatever would start after this must not. */
    static void because(String reason) {
        LOG.log(Level.SEVERE, () -> "Vestibule can't start: " + reason);
        // The server's own shutdown waits for the start it interrupts, which is this thread's: so another one asks for
        // it.
        start("Refused start", () -> System.exit(1));
        start("Refused start, at last", () -> {
            LockSupport.parkNanos(PATIENCE.toNanos());
            Runtime.getRuntime().halt(1);
        });
        rest();
    }

    private static void start(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void rest() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The start was refused", e);
        }
    }
}
