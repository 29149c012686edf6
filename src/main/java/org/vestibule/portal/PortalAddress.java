package org.vestibule.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.settings.Settings;

/** Spells the addresses of a portal's pages, within this installation and for the world outside. */
@ApplicationScoped
public class PortalAddress {

    private final Settings settings;

    @Inject
    public PortalAddress(Settings settings) {
        this.settings = settings;
    }

    /** The address on this server, for links within it: {@code /site/harbour/welcome}. */
    public static String local(Portal portal, String path) {
        return local(portal.key()) + (path.isEmpty() ? "" : "/" + path);
    }

    /** The same of the home page of a portal that has the key, or would have it. */
    public static String local(String key) {
        return "/site/" + key;
    }

    /** The address for e-mails: the portal's base address, or this installation's, before the local one. */
    public String external(Portal portal, String path) {
        return base(portal) + local(portal, path);
    }

    /** What stands before {@code /site} in these addresses, without a slash at its end. */
    public String base(Portal portal) {
        return portal.baseUrl() == null ? settings.baseUrl().toString() : portal.baseUrl();
    }
}
