package org.vestibule.operation;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.vestibule.settings.InvalidConfigurationExit;
import org.vestibule.shared.CauseChain;

/** Aborts a startup that failed for another reason than an invalid setting. */
public final class StartupFailure {

    private static final Logger LOG = Logger.getLogger(StartupFailure.class.getName());

    private StartupFailure() {}

    /** Prints the reason on the console, and the stack trace only in the log file; never returns. */
    public static void because(Throwable failure) {
        LOG.log(Level.INFO, "The start failed", failure);
        InvalidConfigurationExit.because(line(reason(failure)) + " The stack trace is in messages.log.");
    }

    /**
     * The innermost cause that names a file in a jar, even if the library that read the file doesn't know what is wrong
     * with it.
     */
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
