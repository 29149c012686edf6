package org.vestibule.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.settings.Settings;

/** Builds the addresses of a portal's pages, local to this installation and external. */
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

    /** The local address of the home page of a portal with this key, whether or not it exists. */
    public static String local(String key) {
        return "/site/" + key;
    }

    /** The address of a preview of the invite page, as an invitee sees it; null if no page of the portal is set. */
    public static String invitePreview(String portalKey, Long invitePageId) {
        return invitePageId == null
                ? null
                : "/design/" + portalKey + "/" + invitePageId + "/preview?as=state.crmUserInvite.Valid";
    }

    /**
     * The absolute address for e-mails: the local address, prefixed with the base address of the portal or of this
     * installation.
     */
    public String external(Portal portal, String path) {
        return base(portal) + local(portal, path);
    }

    /** The prefix of these addresses before {@code /site}, without a trailing slash. */
    public String base(Portal portal) {
        return portal.baseUrl() == null ? settings.baseUrl().toString() : portal.baseUrl();
    }
}
