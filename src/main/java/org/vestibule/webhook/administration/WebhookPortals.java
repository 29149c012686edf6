package org.vestibule.webhook.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.PortalScope;

/** Names the portals that webhooks are limited to, and checks that chosen portals exist. */
@ApplicationScoped
class WebhookPortals {

    private final PortalRepository portals;

    @Inject
    WebhookPortals(PortalRepository portals) {
        this.portals = portals;
    }

    /** The names of all portals by id, sorted by name. */
    Map<Long, String> names() {
        Map<Long, String> names = new LinkedHashMap<>();
        portals.all().forEach(portal -> names.put(portal.id(), portal.name()));
        return names;
    }

    /** Whether all of them exist; one may have been deleted since it was offered. */
    boolean areThere(PortalScope chosen) {
        return chosen.isAll() || names().keySet().containsAll(chosen.portalIds());
    }
}
