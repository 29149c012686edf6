package org.vestibule.shell.guard;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells a form that was let through although its browser keeps no cookies: it acts for nobody who is signed in, and its
 * answer must sign nobody in.
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
