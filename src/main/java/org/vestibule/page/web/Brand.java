package org.vestibule.page.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestibule.portal.Portal;
import org.vestibule.shell.file.StaticFile;

/**
 * A portal's own look as files, because the content security policy forbids inline styles. They contain only a colour,
 * a plain local address or a letter, whatever the portal's record has.
 */
record Brand(String type, String text) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern LOGO = Pattern.compile("/[A-Za-z0-9._/-]{1,190}");

    /**
     * The stylesheet that sets the portal's colour and logo.
     *
     * @param logo the local address of the logo; empty if the portal has none
     */
    static Brand style(Portal portal, Optional<String> logo) {
        String image = logo.filter(address -> LOGO.matcher(address).matches())
                .map(address -> " --vb-portal-logo: url(\"" + address + "\");")
                .orElse("");
        return new Brand("text/css", ":root { --vb-portal-accent: " + accent(portal) + ";" + image + " }\n");
    }

    /** The favicon: the portal's first letter on its colour. */
    static Brand icon(Portal portal) {
        String letter = portal.name()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
        return new Brand("image/svg+xml", String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="%s"/>\
                <text x="16" y="23" font-family="system-ui,sans-serif" font-size="20" font-weight="600" fill="#fff" \
                text-anchor="middle">%s</text></svg>
                """, accent(portal), letter));
    }

    private static String accent(Portal portal) {
        return portal.accent() != null && COLOUR.matcher(portal.accent()).matches() ? portal.accent() : "#475569";
    }

    /** The hash of its content, for its address. */
    String version() {
        return file().version();
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        file().send(request.getParameter("v"), request, response);
    }

    private StaticFile file() {
        return StaticFile.of(type + "; charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
