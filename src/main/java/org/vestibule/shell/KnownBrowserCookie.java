package org.vestibule.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.vestibule.security.throttle.KnownBrowsers;

/**
 * The cookies that identify browsers that somebody was signed in from: one for the staff, and one for each portal, by
 * its path. They remain when a session ends.
 */
public enum KnownBrowserCookie {
    STAFF("vestibule.known"),
    PORTAL("vestibule_known");

    private final String cookieName;

    KnownBrowserCookie(String cookieName) {
        this.cookieName = cookieName;
    }

    /** The secrets in the request, unverified. */
    public static List<String> secrets(HttpServletRequest request) {
        return Arrays.stream(values())
                .flatMap(known -> SafeCookie.values(known.cookieName, request))
                .toList();
    }

    /**
     * Gives the browser a new secret.
     *
     * @param path the cookie's path
     * @param secure whether the cookie is sent over https only
     * @param remember creates the new secret from the previous one, which is null if the browser sent none
     */
    public void renew(
            HttpServletRequest request,
            HttpServletResponse response,
            String path,
            boolean secure,
            UnaryOperator<String> remember) {
        String former = SafeCookie.value(cookieName, request).orElse(null);
        Cookie renewed = SafeCookie.of(cookieName, remember.apply(former), path, request, secure);
        renewed.setMaxAge((int) KnownBrowsers.VALIDITY.toSeconds());
        response.addCookie(renewed);
    }
}
