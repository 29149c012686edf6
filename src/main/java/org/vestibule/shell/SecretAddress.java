package org.vestibule.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Keeps the secret in the address of a page from leaving it: no cache stores the page, and no other page, of whatever
 * site, hears more of its address than the host. (Without even that, browsers hide where forms come from.)
 */
public final class SecretAddress {

    private SecretAddress() {}

    /** Call it before anything of the page is sent. */
    public static void protect(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "strict-origin");
    }

    /** The secret as it can stand in an address, whatever someone made of it. */
    public static String encoded(String secret) {
        return URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }
}
