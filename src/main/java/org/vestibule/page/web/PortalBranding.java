package org.vestibule.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vestibule.page.web.visit.SiteAddress;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalImages;
import org.vestibule.portal.PortalRepository;

/** Serves the files of the portals' own looks: {@code /site/harbour/brand.css} and {@code icon.svg}. */
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

    /** Whether the address is of such a file, even if the portal doesn't exist. */
    static boolean isAt(SiteAddress address) {
        return address.rest().equals(STYLE) || address.rest().equals(ICON);
    }

    /** The file at the address; empty if there is no such portal. */
    Optional<Brand> at(SiteAddress address) {
        return portals.byKey(address.portalKey())
                .map(portal -> address.rest().equals(STYLE) ? Brand.style(portal, logo(portal)) : Brand.icon(portal));
    }

    /** The local address of the portal's logo; empty if it has none, or the logo is in the recycle bin. */
    Optional<String> logo(Portal portal) {
        return Optional.ofNullable(portal.logo())
                .or(() -> Optional.ofNullable(portal.logoImageId()).flatMap(id -> images.address(portal, id)));
    }
}
