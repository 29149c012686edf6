package org.vestibule.shell.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers of every response: the request's id, and the security headers. */
public final class AnswerHeaders {

    private AnswerHeaders() {}

    /** Sets them again: a view that fails resets all headers of its response. */
    public static void restore(HttpServletRequest request, HttpServletResponse response) {
        RequestIdFilter.tell(response);
        SecurityHeadersFilter.sendOfFailure(request, response);
    }
}
