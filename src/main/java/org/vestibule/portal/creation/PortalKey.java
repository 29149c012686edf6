package org.vestibule.portal.creation;

import java.util.Set;
import java.util.regex.Pattern;
import org.vestibule.text.Slug;

/** The syntax of the portal key in addresses: {@code harbour} in {@code /site/harbour}. */
final class PortalKey {

    static final int MIN_LENGTH = 2;
    static final int MAX_LENGTH = 40;

    private static final int ROOM_FOR_NUMBER = 4;
    private static final Pattern SIGNS = Pattern.compile("[a-z0-9-]+");

    /**
     * First segments of Vestibule's own addresses, reserved so that portals could later be served without {@code /site}
     * before the key.
     */
    private static final Set<String> RESERVED = Set.of(
            "account",
            "admin",
            "api",
            "assets",
            "audit",
            "crm",
            "demo",
            "design",
            "designer",
            "health",
            "images",
            "mailbox",
            "metrics",
            "new",
            "openapi",
            "portals",
            "problem",
            "reachable",
            "resources",
            "setup",
            "signin",
            "signout",
            "site",
            "staff",
            "stay",
            "vestibule");

    private PortalKey() {}

    static boolean isKey(String text) {
        return text.length() >= MIN_LENGTH
                && text.length() <= MAX_LENGTH
                && SIGNS.matcher(text).matches()
                && !text.startsWith("-")
                && !text.endsWith("-")
                && !text.contains("--");
    }

    static boolean isReserved(String text) {
        return RESERVED.contains(text);
    }

    /**
     * A key derived from the name in this language, leaving room for an appended number; "" if none can be derived.
     */
    static String suggestion(String name, String language) {
        String slug = Slug.of(name, language, MAX_LENGTH - ROOM_FOR_NUMBER);
        return isKey(slug) && !isReserved(slug) ? slug : "";
    }
}
