package org.vestibule.shell.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers of every answer: its request's id, and what browsers may do with it. */
public final class AnswerHeaders {

    private AnswerHeaders() {}

    /** Sends them once more: a view that fails takes all headers of its answer with it. */
    public static void restore(HttpServletRequest request, HttpServletResponse response) {
        RequestIdFilter.tell(response);
        SecurityHeadersFilter.sendOfFailure(request, response);
    }
}
