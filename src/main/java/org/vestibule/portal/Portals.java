package org.vestibule.portal;

import java.util.List;
import java.util.Optional;

/** The portals and their roles. Nothing here checks rights: that is what the services above it do. */
public interface Portals {

    /** All portals by name. */
    List<Portal> all();

    Optional<Portal> byId(long id);

    /** The portal as it is now, kept from everyone else's changes until the caller's transaction ends. */
    Optional<Portal> forChange(long id);

    Optional<Portal> byKey(String key);

    /** The portal's roles by name. */
    List<PortalRole> rolesOf(Portal portal);

    Optional<PortalRole> role(long id);

    /** How many portal users have the role. */
    long usersOf(PortalRole role);

    void add(Portal portal);

    void add(PortalRole role);

    /** Takes a role out of the world; whoever had it loses it. */
    void remove(PortalRole role);
}
