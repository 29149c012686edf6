package org.vestibule.shell.problem;

import jakarta.servlet.ServletException;
import java.util.Optional;

/** Looks for a failure's reason below the layers that passed it on. */
final class Causes {

    private Causes() {}

    static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }

    /** The failure that nothing else caused, in one line. */
    static String root(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            root = cause;
        }
        return String.valueOf(root).replaceAll("\\s+", " ");
    }

    private static Throwable next(Throwable failure) {
        Throwable root = failure instanceof ServletException servlet ? servlet.getRootCause() : null;
        Throwable cause = root == null ? failure.getCause() : root;
        return cause == failure ? null : cause;
    }
}
