package org.vestibule.page.web.visit;

import java.util.Optional;

/**
 * A parsed address below {@code /site/}.
 *
 * @param rest the part after the portal's key, without the slash; empty for its home page
 */
public record SiteAddress(String portalKey, String rest) {

    /** Parses the part of the address after {@code /site}; empty if it names no portal. */
    public static Optional<SiteAddress> of(String pathInfo) {
        String path = pathInfo == null ? "" : pathInfo.replaceAll("^/+", "");
        int slash = path.indexOf('/');
        String key = slash < 0 ? path : path.substring(0, slash);
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(new SiteAddress(key, slash < 0 ? "" : path.substring(slash + 1)));
    }
}
