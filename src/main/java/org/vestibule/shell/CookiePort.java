package org.vestibule.shell;

import java.net.URI;

/**
 * Makes cookie names of several installations on a host unique by the port of the base address, which all nodes of an
 * installation share: {@code JSESSIONID-9080}. The default port of https is left out.
 */
final class CookiePort {

    private static final String SESSION = "JSESSIONID";
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private CookiePort() {}

    /** The name of the session cookie for an installation at this address. */
    static String sessionCookie(URI baseUrl) {
        boolean encrypted = "https".equals(baseUrl.getScheme());
        int usual = encrypted ? HTTPS : HTTP;
        int port = baseUrl.getPort() < 0 ? usual : baseUrl.getPort();
        return port == HTTPS ? SESSION : SESSION + "-" + port;
    }

    /** The suffix of all cookie names, taken from the name of the session cookie; null counts as the default name. */
    static String suffixOf(String sessionCookie) {
        return sessionCookie == null || !sessionCookie.startsWith(SESSION)
                ? ""
                : sessionCookie.substring(SESSION.length());
    }
}
