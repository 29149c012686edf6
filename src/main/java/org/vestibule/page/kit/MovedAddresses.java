package org.vestibule.page.kit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;

/** Leads addresses of a portal in texts to another portal: those within the installation, and those from outside. */
final class MovedAddresses {

    private final Pattern address;
    private final String outside;
    private final String local;

    /**
     * @param base what stands before the portal's local address where it is reached from outside
     * @param from the portal's local address
     * @param newBase the same of the other portal
     */
    MovedAddresses(String base, String from, String newBase, Portal portal) {
        this.address =
                Pattern.compile("(" + Pattern.quote(base) + "|(?<![\\w.:-]))" + Pattern.quote(from) + "(?![\\w-])");
        this.outside = newBase;
        this.local = PortalAddress.local(portal, "");
    }

    String in(String text) {
        return address.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1).isEmpty() ? local : outside + local));
    }
}
