package org.vestibule.widget.internal;

import java.net.URL;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.security.NotAllowed;
import org.vestibule.security.Overloaded;
import org.vestibule.shared.Outage;
import org.vestibule.widget.PropertyEditor;

/** Tells in one line of the log why a widget failed: what was thrown, where in which file, and in which jar that is. */
public final class WidgetFailure {

    private static final Logger LOG = Logger.getLogger(WidgetFailure.class.getName());
    private static final LogNews NEWS = new LogNews();

    /** As Facelets names a place: the file, the line and the column. */
    private static final Pattern PLACE = Pattern.compile("(\\S+\\.xhtml) ?@(\\d+),\\d+");

    private static final Pattern JAR = Pattern.compile("([^/]+\\.jar)!/");

    /** Whose frames say nothing about the widget. */
    private static final Pattern MACHINERY =
            Pattern.compile("(java|javax|jdk|sun|jakarta|com\\.sun|com\\.ibm|io\\.openliberty|org\\.apache"
                    + "|org\\.jboss|org\\.glassfish|org\\.vestibule\\.page\\.web\\.Revision"
                    + "|org\\.vestibule\\.widget\\.internal\\.(Confin|Widget))\\b?.*");

    private WidgetFailure() {}

    /**
     * Tells it, at most once a minute; the stack trace goes to the log at the level FINE.
     *
     * @param widget the widget and its placement
     * @param page where it stands
     * @param what it couldn't do, and what follows
     */
    public static void tell(String widget, String page, String what, Throwable failure) {
        String line = "The widget " + widget + " of " + page + " " + what + ": " + why(widget, failure);
        if (NEWS.isNews(line)) {
            LOG.warning(line);
        }
        LOG.log(Level.FINE, failure, () -> line);
    }

    /** Passes on what others answer better: somebody may not do this, or nobody can at the moment. */
    public static void requireOwnFault(Throwable reason) {
        boolean foreign = Outage.of(reason).isPresent();
        for (Throwable each = reason;
                each != null && !foreign;
                each = each.getCause() == each ? null : each.getCause()) {
            foreign = each instanceof NotAllowed || each instanceof Overloaded;
        }
        if (foreign && reason instanceof RuntimeException passedOn) {
            throw passedOn;
        }
        if (foreign) {
            throw new IllegalStateException(reason);
        }
    }

    /** Tells at most once a minute that a property's editor failed. */
    static void tellOfEditor(PropertyEditor failed, String property, Throwable failure) {
        Throwable root = root(failure);
        String editor = failed.toString().replaceFirst("@.*", "");
        String line = "The editor " + editor + " of the property " + property + " failed: " + words(root);
        if (NEWS.isNews(line)) {
            LOG.warning(line);
        }
        LOG.log(Level.FINE, failure, () -> line);
    }

    private static String words(Throwable root) {
        return String.valueOf(root).replaceAll("\\s+", " ")
                + frame(root).map(frame -> ", at " + frame).orElse("");
    }

    /** A widget by its name, with the jar that it is of. */
    static String of(String widget) {
        return widget + home(file(widget)).map(jar -> " of " + jar).orElse("");
    }

    private static String file(String widget) {
        return WidgetCatalog.FOLDER + widget.replaceFirst(" .*", "") + ".xhtml";
    }

    /** What was thrown, and where, in one line. */
    static String why(String widget, Throwable failure) {
        Throwable root = root(failure);
        String file = file(widget);
        return String.valueOf(root).replaceAll("\\s+", " ")
                + ", in " + recursion(root, file).or(() -> place(failure)).orElse(file)
                + frame(root).map(frame -> ", at " + frame).orElse("")
                + home(file).map(jar -> ", of " + jar).orElse("");
    }

    private static Optional<String> recursion(Throwable root, String file) {
        return root instanceof StackOverflowError ? RecursiveUse.place(file) : Optional.empty();
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    /** The innermost place in a Facelet that any of the messages names. */
    private static Optional<String> place(Throwable failure) {
        String place = null;
        for (Throwable each = failure; each != null; each = each.getCause() == each ? null : each.getCause()) {
            Matcher named = PLACE.matcher(String.valueOf(each.getMessage()));
            while (named.find()) {
                place = named.group(1).replaceFirst("^/", "") + ", line " + named.group(2);
            }
        }
        return Optional.ofNullable(place);
    }

    private static Optional<String> frame(Throwable root) {
        for (StackTraceElement frame : root.getStackTrace()) {
            if (frame.getClassName().startsWith(Guarded.class.getName())) {
                return Optional.empty();
            }
            if (!MACHINERY.matcher(frame.getClassName()).matches()) {
                return Optional.of(
                        frame.getClassName() + " (" + frame.getFileName() + ", line " + frame.getLineNumber() + ")");
            }
        }
        return Optional.empty();
    }

    /** The jar that the file is in; empty where it is this application's own. */
    private static Optional<String> home(String file) {
        URL address = Thread.currentThread().getContextClassLoader().getResource(file);
        Matcher jar = JAR.matcher(String.valueOf(address));
        return jar.find() ? Optional.of(jar.group(1)) : Optional.empty();
    }
}
