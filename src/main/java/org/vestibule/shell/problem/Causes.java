package org.vestibule.shell.problem;

import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Optional;
import org.vestibule.shared.CauseChain;

/** Finds the root cause of a failure. */
final class Causes {

    private Causes() {}

    static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        return CauseChain.of(failure, Causes::next).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** The root cause, in one line. */
    static String root(Throwable failure) {
        List<Throwable> all = CauseChain.of(failure, Causes::next);
        return all.get(all.size() - 1).toString().replaceAll("\\s+", " ");
    }

    private static Throwable next(Throwable failure) {
        Throwable root = failure instanceof ServletException servlet ? servlet.getRootCause() : null;
        return root == null ? failure.getCause() : root;
    }
}
