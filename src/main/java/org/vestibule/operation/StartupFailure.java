package org.vestibule.operation;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.vestibule.settings.InvalidConfigurationExit;
import org.vestibule.shared.CauseChain;

/** Ends a start that failed for a reason that no setting is to blame for. */
public final class StartupFailure {

    private static final Logger LOG = Logger.getLogger(StartupFailure.class.getName());

    private StartupFailure() {}

    /** Tells the reason on the console, and all of it in the log file alone; never returns. */
    public static void because(Throwable failure) {
        LOG.log(Level.INFO, "The start failed", failure);
        InvalidConfigurationExit.because(line(reason(failure)) + " The stack trace is in messages.log.");
    }

    /** The innermost that names a file in a jar, be it that the library which read it doesn't know why it can't be read. */
    private static Throwable reason(Throwable failure) {
        return CauseChain.of(failure).stream()
                .filter(each -> String.valueOf(each.getMessage()).contains(".jar!"))
                .reduce((outer, inner) -> inner)
                .orElseGet(() -> CauseChain.root(failure));
    }

    private static String line(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        String message = cause.getMessage();
        return message == null ? name + "." : name + ": " + message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
