package org.vestibule.portal;

import java.util.List;
import java.util.Optional;

/** The portals and their roles. Nothing here checks rights: that is what the services above it do. */
public interface Portals {

    /** All portals by name. */
    List<Portal> all();

    Optional<Portal> byId(long id);

    Optional<Portal> byKey(String key);

    /** The portal's roles by name. */
    List<PortalRole> rolesOf(Portal portal);

    Optional<PortalRole> role(long id);

    void add(Portal portal);

    void add(PortalRole role);

    /** Takes a role out of the world; whoever had it loses it. */
    void remove(PortalRole role);
}
