package org.vestibule.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vestibule.page.web.visit.SiteAddress;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalImages;
import org.vestibule.portal.PortalRepository;

/** Finds the files of the portals' own looks: {@code /site/harbour/brand.css} and {@code icon.svg}. */
@ApplicationScoped
class PortalBranding {

    static final String STYLE = "brand.css";
    static final String ICON = "icon.svg";

    private final PortalRepository portals;
    private final PortalImages images;

    @Inject
    PortalBranding(PortalRepository portals, PortalImages images) {
        this.portals = portals;
        this.images = images;
    }

    /** Whether the address is that of such a file, of a portal that may be unknown. */
    static boolean isAt(SiteAddress address) {
        return address.rest().equals(STYLE) || address.rest().equals(ICON);
    }

    /** The file at the address; empty where there is no such portal. */
    Optional<Brand> at(SiteAddress address) {
        return portals.byKey(address.portalKey())
                .map(portal -> address.rest().equals(STYLE) ? Brand.style(portal, logo(portal)) : Brand.icon(portal));
    }

    /** Where the portal's logo is served within this installation; empty where it has none, or one in the recycle bin. */
    Optional<String> logo(Portal portal) {
        return Optional.ofNullable(portal.logo())
                .or(() -> Optional.ofNullable(portal.logoImageId()).flatMap(id -> images.address(portal, id)));
    }
}
