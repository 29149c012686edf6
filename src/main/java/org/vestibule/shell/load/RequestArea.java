package org.vestibule.shell.load;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.shared.ClientNetwork;
import org.vestibule.shell.load.ConcurrencyLimit.Size;

/**
 * The parts of the installation that don't wait for each other: each has its own limit on concurrent requests. Together
 * with {@link BodyFilter#SIZE} they use fewer threads than {@code server.xml} gives the server. The areas that need the
 * database use no more connections than its pool has, with a reserve for e-mails and upkeep; {@code ThreadBudgetTest}
 * adds both up.
 */
enum RequestArea {
    /** Styles, scripts and pictures of the application itself, which need no database; for each client. */
    FILES(new Size(24, 12, 24, 24, Duration.ofSeconds(5))),
    /** Signing in and out, except requests with passwords; for each client. */
    ENTRY(new Size(2, 1, 40, 6, Duration.ofSeconds(3))),
    /** Passwords from unknown browsers; for each client, so that a few clients can't use it up. */
    SIGN_IN(new Size(3, 2, 60, 6, Duration.ofMillis(900))),
    /**
     * Passwords, and portals' forms, from browsers that somebody recently signed in from, which strangers can't
     * imitate; for each client.
     */
    KNOWN_BROWSERS(new Size(3, 1, 40, 6, Duration.ofMillis(900))),
    /** The portals' pages; for each page, so that a slow page doesn't delay others. */
    SITE(new Size(7, 5, 112, 56, Duration.ofSeconds(5))),
    /** The portals' images; for each client, so that a slow client doesn't delay others. */
    IMAGES(new Size(4, 2, 48, 24, Duration.ofSeconds(5))),
    /** The staff's screens, and the API; for each kind of screen, so that a slow list, or a program, doesn't delay others. */
    SCREENS(new Size(6, 4, 64, 40, Duration.ofSeconds(5)));

    private static final Pattern ENTRY_PATHS = Pattern.compile("/(signin(/again|/password)?|signout|stay)?/?");
    private static final Pattern PASSWORD = Pattern.compile("/signin(/again|/password)?/?");
    private static final Pattern PORTAL = Pattern.compile("/site(/.*)?");
    private static final Pattern IMAGE = Pattern.compile("/images(/.*)?");
    private static final Pattern SCREEN = Pattern.compile("(/[^/]*/?[^/]*).*");

    private final Size size;

    RequestArea(Size size) {
        this.size = size;
    }

    Size size() {
        return size;
    }

    /** Whether all of its requests need the database. */
    boolean needsDatabase() {
        return this != FILES;
    }

    /**
     * How long a request with a password may wait, in any area: its sender sees no progress meanwhile, and has to be
     * told within a second that there are too many.
     */
    static Duration passwordMaxWait() {
        return SIGN_IN.size.maxWait();
    }

    /** How many requests of a client may run or wait in it at once: two thirds, if clients share its permits. */
    int mostOfClient() {
        return sharedByClients() ? size.threads() * 2 / 3 : size.threads();
    }

    /** How many of these for a single page or screen. */
    int mostOfClientPerKey() {
        return sharedByClients() ? size.threadsPerKey() * 2 / 3 : size.threadsPerKey();
    }

    private boolean sharedByClients() {
        return this == SITE || this == SCREENS;
    }

    static RequestArea of(HttpServletRequest request) {
        String path = path(request);
        if (StaticFiles.areAskedFor(request)) {
            return FILES;
        }
        if (PORTAL.matcher(path).matches()) {
            return SITE;
        }
        if (IMAGE.matcher(path).matches()) {
            return IMAGES;
        }
        if (PASSWORD.matcher(path).matches() && "POST".equals(request.getMethod())) {
            return SIGN_IN;
        }
        return ENTRY_PATHS.matcher(path).matches() ? ENTRY : SCREENS;
    }

    /** The key by which requests share permits within the area. */
    String key(HttpServletRequest request) {
        return switch (this) {
            case FILES, ENTRY, SIGN_IN, KNOWN_BROWSERS, IMAGES -> ClientNetwork.of(request.getRemoteAddr());
            case SITE -> path(request);
            case SCREENS -> screen(path(request));
        };
    }

    private static String screen(String path) {
        Matcher screen = SCREEN.matcher(path);
        return screen.matches() ? screen.group(1) : path;
    }

    static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
