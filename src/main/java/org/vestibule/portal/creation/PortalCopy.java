package org.vestibule.portal.creation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;

/** Copies settings, roles, images and pages of another portal into a new one. No personal data is copied. */
@ApplicationScoped
class PortalCopy {

    private final PortalRepository portals;
    private final SiteCopier site;
    private final Event<PortalCopied> copied;

    @Inject
    PortalCopy(PortalRepository portals, SiteCopier site, Event<PortalCopied> copied) {
        this.portals = portals;
        this.site = site;
        this.copied = copied;
    }

    void furnish(Portal portal, Portal original) {
        portal.takeSettings(original);
        Map<Long, PortalRole> roles = new HashMap<>();
        portals.rolesOf(original).forEach(role -> {
            PortalRole copy = role.copyFor(portal);
            portals.add(copy);
            roles.put(role.id(), copy);
        });
        site.copy(original, portal, roles);
        copied.fire(new PortalCopied(original, portal));
    }
}
