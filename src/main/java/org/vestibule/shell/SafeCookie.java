package org.vestibule.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** Makes the cookies of this house: no script reads them, and no other site's form brings them along. */
public final class SafeCookie {

    private SafeCookie() {}

    /** A cookie that lasts as long as the browser does, and travels as this request did: encrypted, where people can. */
    public static Cookie of(String name, String value, String path, HttpServletRequest request) {
        return of(name, value, path, isEncrypted(request));
    }

    /** Whether people get here encrypted, be it that a proxy in front takes the encryption off. */
    public static boolean isEncrypted(HttpServletRequest request) {
        return request.isSecure()
                || request.getServletContext().getSessionCookieConfig().isSecure();
    }

    /**
     * A cookie that lasts as long as the browser does, until it is told otherwise.
     *
     * @param path the addresses that it is for: this one and those below it
     * @param secure whether it may only travel encrypted
     */
    public static Cookie of(String name, String value, String path, boolean secure) {
        var cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
