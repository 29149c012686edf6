package org.vestibule.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shell.SafeCookie;

/**
 * Binds a session to the browser that signed in, by a second cookie. If nodes share sessions, session ids are stored in
 * the database in clear text; of this cookie the session stores only the hash, so that read access to the database
 * doesn't give access to a session.
 */
final class SessionSeal {

    static final String COOKIE = "vestibule.seal";

    private static final String HASH = SessionSeal.class.getName();

    private SessionSeal() {}

    /** Seals the session with a new secret. */
    static void put(HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        OneTimeToken token = OneTimeToken.mint();
        session.setAttribute(HASH, token.hash());
        response.addCookie(SafeCookie.of(COOKIE, token.secret(), "/", request));
    }

    /**
     * Whether the request has a seal cookie; without one there is no need to load the session, possibly from the
     * database.
     */
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
