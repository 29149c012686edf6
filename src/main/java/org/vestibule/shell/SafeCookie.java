package org.vestibule.shell;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes and reads the cookies of this application: no script reads them, and no other site's form brings them along.
 * Browsers keep cookies by host and not by port, so each name ends with the {@link CookiePort} of this installation:
 * another installation on the same host has other cookies.
 */
public final class SafeCookie {

    private SafeCookie() {}

    /** A cookie that lasts as long as the browser does, and travels as this request did: encrypted, where people can. */
    public static Cookie of(String name, String value, String path, HttpServletRequest request) {
        return of(name, value, path, request, isEncrypted(request));
    }

    /** Whether people get here encrypted, be it that a proxy in front takes the encryption off. */
    public static boolean isEncrypted(HttpServletRequest request) {
        return request.isSecure()
                || request.getServletContext().getSessionCookieConfig().isSecure();
    }

    /**
     * A cookie that lasts as long as the browser does, until it is told otherwise.
     *
     * @param name what it is called in this application; the browser keeps it by a name with this installation's port
     * @param path the addresses that it is for: this one and those below it
     * @param secure whether it may only travel encrypted
     */
    public static Cookie of(String name, String value, String path, HttpServletRequest request, boolean secure) {
        var cookie = new Cookie(nameHere(name, request), value);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /**
     * The values that the browser sent for a cookie, the one of this installation first. A cookie without a port counts,
     * too, as the versions before had no others: so users of portals stay signed in. The staff sign in once more, because
     * the server knows its own session's cookie by the new name only. Remove this in the first release that comes more than
     * {@code KnownBrowsers.VALIDITY} after the one with ports: by then only the choice of a language is left in such a
     * cookie.
     *
     * @param name what it is called in this application
     */
    public static Stream<String> values(String name, HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(nameHere(name, request), name)
                .distinct()
                .flatMap(known ->
                        Stream.of(cookies).filter(cookie -> cookie.getName().equals(known)))
                .map(Cookie::getValue);
    }

    /** The first of the {@link #values}. */
    public static Optional<String> value(String name, HttpServletRequest request) {
        return values(name, request).findFirst();
    }

    private static String nameHere(String name, HttpServletRequest request) {
        ServletContext application = request.getServletContext();
        return name + CookiePort.suffixOf(application.getSessionCookieConfig().getName());
    }
}
