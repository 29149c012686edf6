package org.vestibule.portal;

import java.util.Optional;
import java.util.regex.Pattern;

/** Accepts only addresses within one portal's site, to prevent open redirects. */
public final class LocalAddress {

    // Longer than any page's address; without a limit, whoever wrote the address would determine how deep matching
    // recurses.
    private static final int MAX_LENGTH = 500;
    private static final Pattern PATH = Pattern.compile("(/[a-z0-9]+(-[a-z0-9]+)*)*");

    private LocalAddress() {}

    /** The requested redirect target, if it is an address within this portal's site. */
    public static Optional<String> within(Portal portal, String wanted) {
        String home = PortalAddress.local(portal, "");
        return wanted != null
                        && wanted.length() <= MAX_LENGTH
                        && wanted.startsWith(home)
                        && PATH.matcher(wanted.substring(home.length())).matches()
                ? Optional.of(wanted)
                : Optional.empty();
    }
}
