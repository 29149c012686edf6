package org.vestibule.settings;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Aborts a startup that can't succeed: prints one line with the reason, then exits with status 1. */
public final class InvalidConfigurationExit {

    private static final Logger LOG = Logger.getLogger(InvalidConfigurationExit.class.getName());

    private InvalidConfigurationExit() {}

    /**
     * Prints the reason and never returns, because nothing may start after this. If several threads call it, the first
     * prints its reason; the others wait for the exit.
     *
     * <p>The process exits at once instead of shutting the server down, which would wait for the startup that it
     * interrupts and let each part of the server log what it misses. Nothing is lost: no request has been accepted.
     */
    public static synchronized void because(String reason) {
        LOG.log(Level.SEVERE, () -> "Vestibule can't start: " + reason);
        Runtime.getRuntime().halt(1);
    }
}
