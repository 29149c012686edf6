package org.vestibule.widget.internal.guard;

import java.net.URL;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.HashingOverloadedException;
import org.vestibule.shared.CauseChain;
import org.vestibule.shared.Outage;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.internal.check.RecursiveUse;
import org.vestibule.widget.internal.source.WidgetFolders;

/** Logs in one line why a widget failed: the exception, its location in a file, and the file's jar. */
public final class WidgetFailure {

    private static final Logger LOG = Logger.getLogger(WidgetFailure.class.getName());
    private static final LogRateLimit LIMIT = new LogRateLimit();

    private static final Pattern JAR = Pattern.compile("([^/]+\\.jar)!/");

    private WidgetFailure() {}

    /**
     * Logs the failure, at most once a minute for each kind of exception; the stack trace is logged at level FINE. Its
     * time doesn't count for the widget.
     *
     * @param widget the widget and its placement
     * @param page the page that it is on
     * @param what what it couldn't do, and the consequence
     */
    public static void tell(String widget, String page, String what, Throwable failure) {
        WidgetCall.aside(() -> {
            if (LIMIT.permits(widget, page, what + kind(failure))) {
                LOG.warning("The widget " + widget + " of " + page + " " + what + ": " + why(widget, failure));
            }
            LOG.log(Level.FINE, failure, () -> "The widget " + widget + " of " + page + " " + what);
        });
    }

    private static String kind(Throwable failure) {
        return CauseChain.root(failure).getClass().getName();
    }

    /** Rethrows failures that have their own error page: a missing right, an outage, overload. */
    public static void requireOwnFault(Throwable reason) {
        boolean foreign = Outage.ofOurDatabase(reason).isPresent()
                || CauseChain.of(reason).stream()
                        .anyMatch(each ->
                                each instanceof AccessDeniedException || each instanceof HashingOverloadedException);
        if (foreign && reason instanceof RuntimeException passedOn) {
            throw passedOn;
        }
        if (foreign) {
            throw new IllegalStateException(reason);
        }
    }

    /** Logs that a property's kind failed, at most once a minute. */
    public static void tellOfKind(PropertyKind failed, String property, Throwable failure) {
        String name = failed.toString().replaceFirst("@.*", "");
        WidgetCall.aside(() -> {
            if (LIMIT.permits(name, "", property + kind(failure))) {
                LOG.warning("The kind " + name + " of the property " + property + " failed: "
                        + FailureWords.of(failure)
                        + FailureWords.frame(failure)
                                .map(frame -> ", at " + frame)
                                .orElse(""));
            }
            LOG.log(Level.FINE, failure, () -> "The kind " + name + " of the property " + property + " failed");
        });
    }

    /** The widget's name with its jar. */
    static String of(String widget) {
        return widget + home(file(widget)).map(jar -> " of " + jar).orElse("");
    }

    private static String file(String widget) {
        return WidgetFolders.FOLDER + widget.replaceFirst(" .*", "") + ".xhtml";
    }

    /** The exception and its location, in one line. */
    static String why(String widget, Throwable failure) {
        String file = file(widget);
        return FailureWords.of(failure)
                + ", in "
                + recursion(failure, file).or(() -> FailureWords.place(failure)).orElse(file)
                + FailureWords.frame(failure).map(frame -> ", at " + frame).orElse("")
                + home(file).map(jar -> ", of " + jar).orElse("");
    }

    private static Optional<String> recursion(Throwable failure, String file) {
        return CauseChain.root(failure) instanceof StackOverflowError ? RecursiveUse.place(file) : Optional.empty();
    }

    /** The file's jar; empty if the file belongs to this application. */
    private static Optional<String> home(String file) {
        URL address = Thread.currentThread().getContextClassLoader().getResource(file);
        Matcher jar = JAR.matcher(String.valueOf(address));
        return jar.find() ? Optional.of(jar.group(1)) : Optional.empty();
    }
}
