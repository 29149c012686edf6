package org.vestibule.shell.guard;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Marks a form that was accepted from a browser without cookies: it runs as an anonymous caller, and its response must
 * sign nobody in.
 */
public final class Cookieless {

    private static final String KEY = Cookieless.class.getName();

    private Cookieless() {}

    static void mark(HttpServletRequest request) {
        request.setAttribute(KEY, true);
    }

    /** Whether the request is such a form. */
    public static boolean is(HttpServletRequest request) {
        return request.getAttribute(KEY) != null;
    }
}
