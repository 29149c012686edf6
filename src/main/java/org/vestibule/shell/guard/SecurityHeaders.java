package org.vestibule.shell.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;

/**
 * The security headers of our responses. PrimeFaces sends its own {@code script-src} with each of its pages, and
 * browsers enforce both policies: so ours leaves scripts to it on the staff's screens, and on the portals' pages, which
 * have no inline scripts, it forbids what PrimeFaces' policy would allow. If PrimeFaces sends none, ours is complete.
 */
enum SecurityHeaders {
    /** PrimeFaces needs style attributes, but no style elements. */
    SCREEN(
            "img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; frame-ancestors 'self'",
            "no-store"),
    /** Responses at the staff's addresses that are no screen: a redirect, a refusal, data for a script, a download. */
    STAFF("default-src 'self'; frame-ancestors 'self'", "no-store"),
    /** A page can depend on the visitor, and an invitation's page on a secret in its address. */
    PORTAL("default-src 'self'; img-src 'self' data:; frame-ancestors 'self'", "no-store"),
    PROGRAM("default-src 'none'; frame-ancestors 'none'", "no-store"),
    /** The only kind of response that may be cached, because it isn't personal. */
    FILE("default-src 'self'; frame-ancestors 'self'", null);

    static final String POLICY = "Content-Security-Policy";

    private static final Pattern FILES = Pattern.compile("/(jakarta\\.faces\\.resource|assets|demo)/");

    /** A holder, because a constant of the enum isn't initialised yet when its values are created. */
    private static final class Everywhere {
        private static final String POLICY = "; font-src 'self'; connect-src 'self'; media-src 'self'; frame-src 'self'"
                + "; object-src 'none'; worker-src 'none'; manifest-src 'self'; base-uri 'self'; form-action 'self'";
    }

    private final String policy;
    private final String caching;

    SecurityHeaders(String policy, String caching) {
        this.policy = policy + Everywhere.POLICY;
        this.caching = caching;
    }

    /** The headers for an address, unless its response fails. */
    static SecurityHeaders of(String path) {
        if (FILES.matcher(path).lookingAt()) {
            return FILE;
        }
        boolean previewed = path.startsWith("/design/") && path.endsWith("/preview/page");
        if (previewed || path.equals("/site") || path.startsWith("/site/")) {
            return PORTAL;
        }
        return path.startsWith("/api/") ? PROGRAM : STAFF;
    }

    /** The headers for the error page in place of such a response. */
    SecurityHeaders ofFailure() {
        return this == FILE ? STAFF : this;
    }

    /** The complete policy, if PrimeFaces sends none. */
    String policy() {
        return policy;
    }

    void send(HttpServletResponse response, boolean encrypted) {
        response.setHeader(POLICY, policy());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        // Not no-referrer: with that, browsers hide the origin of our own forms from us as well.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (caching != null) {
            response.setHeader("Cache-Control", caching);
        }
        if (encrypted) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
