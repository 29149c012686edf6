package org.vestibule.shell;

import java.net.URI;

/**
 * Tells the cookies of installations on one host apart by the port of the base address, which all nodes of an installation
 * share: {@code JSESSIONID-9080}. The port of https, which most have, is left out.
 */
final class CookiePort {

    private static final String SESSION = "JSESSIONID";
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private CookiePort() {}

    /** The name of the session's cookie for an installation at this address. */
    static String sessionCookie(URI baseUrl) {
        boolean encrypted = "https".equals(baseUrl.getScheme());
        int usual = encrypted ? HTTPS : HTTP;
        int port = baseUrl.getPort() < 0 ? usual : baseUrl.getPort();
        return port == HTTPS ? SESSION : SESSION + "-" + port;
    }

    /** What the names of all cookies end with, by the name of the session's; null counts as the usual name. */
    static String suffixOf(String sessionCookie) {
        return sessionCookie == null || !sessionCookie.startsWith(SESSION)
                ? ""
                : sessionCookie.substring(SESSION.length());
    }
}
