package org.vestibule.shell;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Creates and reads the application's cookies: scripts can't read them, and other sites' forms don't send them.
 * Browsers keep cookies by host and not by port, so each name ends with the {@link CookiePort} of this installation:
 * other installations on the same host have other cookies.
 */
public final class SafeCookie {

    private SafeCookie() {}

    /** A session cookie, for https only if this request was encrypted. */
    public static Cookie of(String name, String value, String path, HttpServletRequest request) {
        return of(name, value, path, request, isEncrypted(request));
    }

    /** Whether the browser's connection is encrypted, even if a proxy in front terminates the encryption. */
    public static boolean isEncrypted(HttpServletRequest request) {
        return request.isSecure()
                || request.getServletContext().getSessionCookieConfig().isSecure();
    }

    /**
     * A cookie that lasts until the browser is closed, unless its age is set.
     *
     * @param name its name without this installation's port
     * @param path the cookie's path
     * @param secure whether the cookie is sent over https only
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
     * The values that the browser sent for a cookie, the one of this installation first. A cookie without a port also
     * counts, because earlier versions used such names: so users of portals stay signed in. The staff have to sign in
     * again, because the server knows its session cookie only by the new name. Remove this in the first release more
     * than {@code KnownBrowsers.VALIDITY} after the one with ports: by then only the language is left in such a cookie.
     *
     * @param name its name without this installation's port
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
