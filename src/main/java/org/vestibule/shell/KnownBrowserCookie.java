package org.vestibule.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.vestibule.security.throttle.KnownBrowsers;

/**
 * The cookies by which browsers are known that somebody was signed in from: one for the staff, and one for each portal, by
 * its path. They stay when a session ends.
 */
public enum KnownBrowserCookie {
    STAFF("vestibule.known"),
    PORTAL("vestibule_known");

    private final String cookieName;

    KnownBrowserCookie(String cookieName) {
        this.cookieName = cookieName;
    }

    /** The secrets that the request brings, whatever they are worth. */
    public static List<String> secrets(HttpServletRequest request) {
        return Arrays.stream(values())
                .flatMap(known -> SafeCookie.values(known.cookieName, request))
                .toList();
    }

    /**
     * Gives the browser another secret.
     *
     * @param path the addresses that the cookie is for
     * @param secure whether it may only travel encrypted
     * @param remember makes the new secret of the former, which is null for a browser that brings none
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
