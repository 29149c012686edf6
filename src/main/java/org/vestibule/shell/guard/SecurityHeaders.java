package org.vestibule.shell.guard;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What browsers may do with our pages. PrimeFaces sends a {@code script-src} of its own with each of its pages, and a
 * browser obeys both policies: so ours leaves scripts to it on the staff's screens, and on the portals' pages, which have
 * no inline scripts, it takes away what PrimeFaces' would allow.
 */
enum SecurityHeaders {
    /** PrimeFaces renders style attributes; they can't be without. A style element can. */
    STAFF("img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; frame-ancestors 'self'", "no-store"),
    PORTAL("default-src 'self'; img-src 'self' data:; frame-ancestors 'self'", null),
    PROGRAM("default-src 'none'; frame-ancestors 'none'", null),
    FILE("default-src 'self'; frame-ancestors 'self'", null);

    private static final String EVERYWHERE = "; font-src 'self'; connect-src 'self'; media-src 'self'; frame-src 'self'"
            + "; object-src 'none'; worker-src 'none'; manifest-src 'self'; base-uri 'self'; form-action 'self'";

    private final String policy;
    private final String caching;

    SecurityHeaders(String policy, String caching) {
        this.policy = policy;
        this.caching = caching;
    }

    static SecurityHeaders of(String path) {
        if (path.startsWith("/jakarta.faces.resource/")) {
            return FILE;
        }
        boolean previewed = path.startsWith("/design/") && path.endsWith("/preview/page");
        if (previewed || path.equals("/site") || path.startsWith("/site/")) {
            return PORTAL;
        }
        return path.startsWith("/api/") || path.startsWith("/health") || path.startsWith("/metrics") ? PROGRAM : STAFF;
    }

    void send(HttpServletResponse response, boolean encrypted) {
        response.setHeader("Content-Security-Policy", policy + EVERYWHERE);
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
