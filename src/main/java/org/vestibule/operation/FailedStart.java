package org.vestibule.operation;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.vestibule.settings.RefusedStart;

/** Ends a start that failed for a reason that no setting is to blame for. */
final class FailedStart {

    private static final Logger LOG = Logger.getLogger(FailedStart.class.getName());

    private FailedStart() {}

    /** Tells the innermost reason on the console, and all of it in the log file alone; never returns. */
    static void because(Throwable failure) {
        LOG.log(Level.INFO, "The start failed", failure);
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        RefusedStart.because(line(cause) + " Where it happened stands in messages.log.");
    }

    private static String line(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        String message = cause.getMessage();
        return message == null ? name + "." : name + ": " + message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
