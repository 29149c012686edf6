package org.vestibule.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Protects the secret in a page's address: no cache stores the page, and browsers send only the origin of its address
 * as {@code Referer}. (Without even the origin, browsers hide where forms come from.)
 */
public final class SecretAddress {

    private SecretAddress() {}

    /** Call it before the response is committed. */
    public static void protect(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "strict-origin");
    }

    /** The secret encoded for an address; any text is accepted. */
    public static String encoded(String secret) {
        return URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }
}
