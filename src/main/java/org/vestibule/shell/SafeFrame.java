package org.vestibule.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Shows an e-mail's HTML inside a frame of ours. It has its own looks and nothing else: no scripts, no forms, nothing
 * loaded from anywhere. Without scripts, being of our origin gives it no power; the page around it can measure it, and
 * make it as high as its content.
 */
public final class SafeFrame {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";
    /** An address within a tag: in the text, somebody may have typed the same. */
    private static final Pattern LINK =
            Pattern.compile("(?i)(<[a-z][^<>]*?)\\shref\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]+)");

    private SafeFrame() {}

    /** The message with links that lead out of the frame. */
    public static void withLinks(String html, HttpServletResponse response) throws IOException {
        String outwards = html.replaceFirst("(?i)<head>", "<head><base target=\"_top\">");
        send(outwards, POLICY + " allow-top-navigation-by-user-activation", response);
    }

    /** The message with its links for show. */
    public static void withoutLinks(String html, HttpServletResponse response) throws IOException {
        send(LINK.matcher(html).replaceAll("$1"), POLICY, response);
    }

    private static void send(String html, String policy, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html; charset=UTF-8");
        response.getWriter().write(html);
    }
}
