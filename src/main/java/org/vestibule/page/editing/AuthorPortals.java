package org.vestibule.page.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Finds the portals whose pages an author may work on. */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class AuthorPortals {

    private final PortalRepository portals;
    private final Caller caller;

    @Inject
    AuthorPortals(PortalRepository portals, Caller caller) {
        this.portals = portals;
        this.caller = caller;
    }

    /** All of them, by name. */
    public List<Portal> all() {
        return portals.all(caller.portals());
    }

    /** @param key may be null, which no portal has */
    public Optional<Portal> byKey(String key) {
        return portals.byKey(key, caller.portals());
    }

    public Optional<Portal> byId(long id) {
        return portals.byId(id, caller.portals());
    }

    /** The roles that can open the portal's pages, by name. */
    public List<PortalRole> rolesOf(Portal portal) {
        return portals.rolesOf(portal);
    }
}
