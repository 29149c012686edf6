package org.vestibule.portal;

import java.util.Optional;
import java.util.regex.Pattern;

/** Lets through only addresses within one portal's site, so that no link can send anyone elsewhere. */
public final class LocalAddress {

    // More than any page's address; without an end, its author would decide how deep matching goes.
    private static final int MAX_LENGTH = 500;
    private static final Pattern PATH = Pattern.compile("(/[a-z0-9]+(-[a-z0-9]+)*)*");

    private LocalAddress() {}

    /** The address that a request asked to be sent on to, if it is one of this portal's pages. */
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
