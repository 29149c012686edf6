package org.vestibule.shell.guard;

import java.net.URI;
import java.util.Set;

/**
 * Decides whether a request that may change something was made by one of our own pages, from what browsers say about it
 * by themselves. The other half of the answer is the {@link FormToken}.
 *
 * @param method the request's method
 * @param fetchSite the {@code Sec-Fetch-Site} header, or null
 * @param origin the {@code Origin} header, or null
 * @param host the {@code Host} header, or null
 */
record SameOrigin(String method, String fetchSite, String origin, String host) {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** Whether such a request changes nothing, whichever page sent it. */
    boolean isHarmless() {
        return HARMLESS.contains(method);
    }

    /** Whether nothing speaks against it, at this installation's own address or at another that leads here. */
    boolean allows(URI baseUrl) {
        if (isHarmless()) {
            return true;
        }
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        // A client that sends neither is hardly a browser. It still needs the token.
        return origin == null || isHere(origin, baseUrl);
    }

    /** Whether the browser says that it is a page of this very origin that asks. */
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
