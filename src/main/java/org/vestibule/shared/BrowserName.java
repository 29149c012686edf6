package org.vestibule.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A coarse name for a browser, by which people recognise their own: {@code Firefox (Windows)}. It comes from the header
 * {@code User-Agent}, which anybody can forge, so it proves nothing; it has neither versions nor models.
 */
public final class BrowserName {

    /** The maximum length of a name. */
    public static final int MAX_LENGTH = 40;

    /** Browsers and the words that give them away. Most also claim to be those below them. */
    private static final String[][] BROWSERS = {
        {"Edge", "edg/", "edga/", "edgios/"},
        {"Opera", "opr/", "opera"},
        {"Samsung Internet", "samsungbrowser/"},
        {"Vivaldi", "vivaldi/"},
        {"Firefox", "firefox/", "fxios/"},
        {"Chrome", "chrome/", "crios/", "chromium/"},
        {"Safari", "safari/"},
    };

    /** Android also claims to be Linux, and an iPhone to be a Mac. */
    private static final String[][] SYSTEMS = {
        {"iPhone", "iphone"},
        {"iPad", "ipad"},
        {"Android", "android"},
        {"ChromeOS", "cros "},
        {"Windows", "windows"},
        {"macOS", "macintosh", "mac os"},
        {"Linux", "linux", "x11"},
    };

    private BrowserName() {}

    /** The name; null if neither the browser nor the system is known. */
    public static String of(String userAgent) {
        String given = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        Optional<String> browser = first(BROWSERS, given);
        Optional<String> system = first(SYSTEMS, given);
        return browser.map(name -> name + system.map(on -> " (" + on + ")").orElse(""))
                .or(() -> system)
                .orElse(null);
    }

    private static Optional<String> first(String[][] known, String given) {
        return Arrays.stream(known)
                .filter(each -> Arrays.stream(each, 1, each.length).anyMatch(given::contains))
                .map(each -> each[0])
                .findFirst();
    }
}
