package org.vestibule.shell.guard;

import java.net.URI;
import java.util.Set;

/**
 * Checks by the browser's own headers whether one of our pages sent a request that may change something. The second
 * check is the {@link FormToken}.
 *
 * @param method the request's method
 * @param fetchSite the {@code Sec-Fetch-Site} header, or null
 * @param origin the {@code Origin} header, or null
 * @param host the {@code Host} header, or null
 */
record SameOrigin(String method, String fetchSite, String origin, String host) {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** Whether the method is safe, so that the request changes nothing. */
    boolean isHarmless() {
        return HARMLESS.contains(method);
    }

    /** Whether no header contradicts it, at this installation's own address or at another that leads here. */
    boolean allows(URI baseUrl) {
        if (isHarmless()) {
            return true;
        }
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        // A client that sends neither header is hardly a browser. It still needs the token.
        return origin == null || isHere(origin, baseUrl);
    }

    /** Whether the browser confirms that a page of this origin sent the request. */
    boolean isConfirmed(URI baseUrl) {
        return fetchSite == null ? origin != null && isHere(origin, baseUrl) : fetchSite.equals("same-origin");
    }

    private boolean isHere(String from, URI baseUrl) {
        try {
            String authority = URI.create(from).getRawAuthority();
            return authority != null
                    && (authority.equalsIgnoreCase(host) || authority.equalsIgnoreCase(baseUrl.getRawAuthority()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
