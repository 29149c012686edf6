package org.vestibule.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shell.SafeCookie;

/**
 * Ties a session to the browser that signed in, by a second cookie. Where nodes share sessions their ids stand in the
 * database in clear; of this cookie the session knows the hash alone, so that who reads the database is signed in nowhere.
 */
final class SessionSeal {

    static final String COOKIE = "vestibule.seal";

    private static final String HASH = SessionSeal.class.getName();

    private SessionSeal() {}

    /** Seals the session anew. */
    static void put(HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        OneTimeToken token = OneTimeToken.mint();
        session.setAttribute(HASH, token.hash());
        response.addCookie(SafeCookie.of(COOKIE, token.secret(), "/", request));
    }

    /** Whether the request brings any seal; without one it needs no session, which may have to be read from the database. */
    static boolean isBroughtBy(HttpServletRequest request) {
        return SafeCookie.value(COOKIE, request).isPresent();
    }

    /** Whether the request comes from the browser that the session was sealed for. */
    static boolean holds(HttpSession session, HttpServletRequest request) {
        Object hash = session.getAttribute(HASH);
        return hash != null
                && SafeCookie.values(COOKIE, request).anyMatch(secret -> hash.equals(OneTimeToken.hashOf(secret)));
    }
}
