package org.vestibule.settings;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends a start that can't succeed: one line that says why, then the process, with status 1. */
public final class InvalidConfigurationExit {

    private static final Logger LOG = Logger.getLogger(InvalidConfigurationExit.class.getName());

    private InvalidConfigurationExit() {}

    /**
     * Tells the reason and never returns: whatever would start after this must not. Of several threads the first tells its
     * own; the others wait for the end.
     *
     * <p>The process ends at once, not by the server's orderly shutdown, which waits for the start that it interrupts and
     * lets each part of the server say what it misses. Nothing is lost: no request has been taken.
     */
    public static synchronized void because(String reason) {
        LOG.log(Level.SEVERE, () -> "Vestibule can't start: " + reason);
        Runtime.getRuntime().halt(1);
    }
}
