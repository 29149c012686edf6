package org.vestibule.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * The public address of this installation: scheme, host, and port if it isn't the scheme's default. It has no path,
 * because pages and their resources are addressed from the root of the host.
 */
record BaseAddress(URI uri) {

    private static final String NAME = "VESTIBULE_BASE_URL";
    private static final String RULE =
            "must be an http or https address such as https://crm.example.org (a host in other letters as xn--…)";

    /** @param httpPort the port of the default address */
    static BaseAddress read(Variables variables, int httpPort) {
        String given = variables.text(NAME).orElse("http://localhost:" + httpPort);
        URI uri = parsed(given);
        if (uri.getHost() == null || uri.getRawUserInfo() != null || !isWeb(uri) || !isPort(uri.getPort())) {
            throw Variables.wrong(NAME, RULE, given);
        }
        if (!uri.getRawPath().matches("/*")) {
            throw Variables.wrong(NAME, "must have no path, as Vestibule needs a host of its own", given);
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw Variables.wrong(NAME, "must end after the host and its port", given);
        }
        String port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
        return new BaseAddress(URI.create(lower(uri.getScheme()) + "://" + lower(uri.getHost()) + port));
    }

    /** The host for mail servers (RFC 5321, 4.1.3: an IP address in brackets). */
    String mailName() {
        String host = uri.getHost();
        if (host.startsWith("[")) {
            return "[IPv6:" + host.substring(1);
        }
        return host.matches("[0-9.]+") ? "[" + host + "]" : host.replaceFirst("\\.$", "");
    }

    private static URI parsed(String given) {
        try {
            return new URI(given);
        } catch (URISyntaxException e) {
            throw Variables.wrong(NAME, RULE, given);
        }
    }

    private static boolean isWeb(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    }

    private static boolean isPort(int port) {
        return port == -1 || port >= 1 && port <= 65535;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
