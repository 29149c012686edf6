package org.vestibule.api.problem;

import java.util.Map;
import org.vestibule.shell.problem.ProblemDocument;

/** Ends a call with a problem document. Nothing has been changed by then. */
public class ProblemException extends RuntimeException {

    private final transient ProblemDocument problem;
    private final transient Map<String, String> headers;

    public ProblemException(ProblemDocument problem) {
        this(problem, Map.of());
    }

    /** @param headers of the answer, by name */
    public ProblemException(ProblemDocument problem, Map<String, String> headers) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    public ProblemDocument problem() {
        return problem;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
