package org.vestibule.shell.route;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells the addresses of programs, below {@code /api/}, from those of people. A program's request has neither a session
 * nor a language, and is answered with JSON, whatever happens.
 */
public final class ApiAddress {

    private static final String FOLDER = "/api/";

    private ApiAddress() {}

    /**
     * Whether the request is for such an address, or failed there and is answered now. The address counts as the server
     * has read it, without dots or escapes, by which it chooses what answers.
     */
    public static boolean isAskedFor(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return failed.toString().startsWith(FOLDER);
        }
        String info = request.getPathInfo();
        return (request.getServletPath() + (info == null ? "" : info)).startsWith(FOLDER);
    }
}
