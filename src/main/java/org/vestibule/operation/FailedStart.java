package org.vestibule.operation;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.vestibule.settings.RefusedStart;
import org.vestibule.shared.CauseChain;

/** Ends a start that failed for a reason that no setting is to blame for. */
final class FailedStart {

    private static final Logger LOG = Logger.getLogger(FailedStart.class.getName());

    private FailedStart() {}

    /** Tells the innermost reason on the console, and all of it in the log file alone; never returns. */
    static void because(Throwable failure) {
        LOG.log(Level.INFO, "The start failed", failure);
        RefusedStart.because(line(CauseChain.root(failure)) + " Where it happened stands in messages.log.");
    }

    private static String line(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        String message = cause.getMessage();
        return message == null ? name + "." : name + ": " + message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
