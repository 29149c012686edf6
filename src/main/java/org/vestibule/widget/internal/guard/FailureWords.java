package org.vestibule.widget.internal.guard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.shared.CauseChain;

/**
 * Formats an exception as a short line. Its message may be of any length, because it may quote input, and reading it
 * runs code of the exception's author.
 */
final class FailureWords {

    /** Messages are truncated to this length. */
    private static final int MAX_LENGTH = 500;

    /** A location as Facelets formats it, from the end of the file's name: the line and the column. */
    private static final Pattern PLACE = Pattern.compile("\\.xhtml ?@(\\d{1,9}),\\d");

    /** Packages whose stack frames say nothing about the widget. */
    private static final Pattern FRAMEWORK =
            Pattern.compile("(java|javax|jdk|sun|jakarta|com\\.sun|com\\.ibm|io\\.openliberty|org\\.apache"
                    + "|org\\.jboss|org\\.glassfish|org\\.vestibule\\.page\\.web\\.revision\\.Revision"
                    + "|org\\.vestibule\\.widget\\.(catalog|internal\\.\\w+)\\.(Confin|Widget))\\b?.*");

    /** The frames between a widget and its page; those above belong to the page. */
    private static final Pattern GUARD = Pattern.compile("org\\.vestibule\\.widget\\.internal\\.\\w+\\.Guarded.*");

    private FailureWords() {}

    /** The innermost cause: its class and its message. */
    static String of(Throwable failure) {
        Throwable root = CauseChain.root(failure);
        String message = message(root);
        return root.getClass().getName() + (message.isEmpty() ? "" : ": " + message.replaceAll("\\s+", " "));
    }

    /** The innermost location in a Facelet in any of the messages. */
    static Optional<String> place(Throwable failure) {
        String place = null;
        for (Throwable each : CauseChain.of(failure)) {
            String message = message(each);
            Matcher named = PLACE.matcher(message);
            while (named.find()) {
                place = file(message, named.start()) + ".xhtml, line " + named.group(1);
            }
        }
        return Optional.ofNullable(place);
    }

    private static String file(String message, int end) {
        int start = end;
        while (start > 0 && !Character.isWhitespace(message.charAt(start - 1))) {
            start--;
        }
        return message.substring(start, end).replaceFirst("^/", "");
    }

    /** The frame of the widget's own code that threw the innermost cause; empty if another class threw it. */
    static Optional<String> frame(Throwable failure) {
        for (StackTraceElement frame : CauseChain.root(failure).getStackTrace()) {
            if (GUARD.matcher(frame.getClassName()).matches()) {
                return Optional.empty();
            }
            if (!FRAMEWORK.matcher(frame.getClassName()).matches()) {
                return Optional.of(
                        frame.getClassName() + " (" + frame.getFileName() + ", line " + frame.getLineNumber() + ")");
            }
        }
        return Optional.empty();
    }

    private static String message(Throwable failure) {
        try {
            String message = failure.getLocalizedMessage();
            return message == null || message.length() <= MAX_LENGTH
                    ? String.valueOf(message == null ? "" : message)
                    : message.substring(0, MAX_LENGTH) + "…";
        } catch (RuntimeException | Error e) {
            return "";
        }
    }
}
