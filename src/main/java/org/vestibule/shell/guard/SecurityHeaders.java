package org.vestibule.shell.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;

/**
 * What browsers may do with our answers. PrimeFaces sends a {@code script-src} of its own with each of its pages, and a
 * browser obeys both policies: so ours leaves scripts to it on the staff's screens, and on the portals' pages, which have
 * no inline scripts, it takes away what PrimeFaces' would allow. Where PrimeFaces sends none, ours is the only one and says
 * all.
 */
enum SecurityHeaders {
    /** PrimeFaces renders style attributes; they can't be without. A style element can. */
    SCREEN(
            "img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; frame-ancestors 'self'",
            "no-store"),
    /** What the staff's addresses answer that is no screen: a redirect, a refusal, data for a script, a file to keep. */
    STAFF("default-src 'self'; frame-ancestors 'self'", "no-store"),
    /** What a page shows can depend on who is asking, and an invitation's page on a secret in its address. */
    PORTAL("default-src 'self'; img-src 'self' data:; frame-ancestors 'self'", "no-store"),
    PROGRAM("default-src 'none'; frame-ancestors 'none'", "no-store"),
    /** The one kind of answer that may be kept, as it is nobody's. */
    FILE("default-src 'self'; frame-ancestors 'self'", null);

    static final String POLICY = "Content-Security-Policy";

    private static final Pattern FILES = Pattern.compile("/(jakarta\\.faces\\.resource|assets|demo)/");

    /** A constant of the enum itself isn't there yet when its values are made. */
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

    /** For what is answered at an address as long as nothing fails there. */
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

    /** For the page that says why these could not be sent with what was asked for. */
    SecurityHeaders ofFailure() {
        return this == FILE ? STAFF : this;
    }

    /** The whole policy, where nobody else sends one. */
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
