package org.vestibule.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestibule.security.PortalScope;

/**
 * The portals and their roles. Deleted portals are found where a method says so alone. Nothing here checks rights: that is what
 * the services above it do.
 */
public interface PortalRepository {

    /** All portals by name. */
    List<Portal> all();

    /** Those of all portals that may be seen, by name. */
    default List<Portal> all(PortalScope visible) {
        return all().stream().filter(visible::contains).toList();
    }

    Optional<Portal> byId(long id);

    /** The portal, if it may be seen. */
    default Optional<Portal> byId(long id, PortalScope visible) {
        return byId(id).filter(visible::contains);
    }

    /** The portal as it is now, kept from everyone else's changes until the caller's transaction ends. */
    Optional<Portal> forChange(long id);

    /** The same, if it may be seen. */
    default Optional<Portal> forChange(long id, PortalScope visible) {
        return visible.contains(id) ? forChange(id) : Optional.empty();
    }

    Optional<Portal> byKey(String key);

    /** The portal with that key, if it may be seen. */
    default Optional<Portal> byKey(String key, PortalScope visible) {
        return byKey(key).filter(visible::contains);
    }

    /** Which portal has the key, a deleted one included. */
    Optional<Portal> holderOf(String key);

    /** The deleted portals, whose invitations and portal users no list shows. */
    Set<Long> deletedIds();

    /** The portal's roles by name. */
    List<PortalRole> rolesOf(Portal portal);

    Optional<PortalRole> role(long id);

    /** The role, if its portal may be seen. */
    default Optional<PortalRole> role(long id, PortalScope visible) {
        return role(id).filter(visible::contains);
    }

    /** The roles of several portals, by the numbers of the portals, each portal's by name. */
    Map<Long, List<PortalRole>> rolesOf(Collection<Portal> portals);

    /** How many portal users may sign in to the portal while it is open. */
    long usersIn(Portal portal);

    /** How many portal users have the role. */
    long usersOf(PortalRole role);

    /** How many portal users have each of the portal's roles, by the numbers of the roles; those without a user are left out. */
    Map<Long, Long> usersByRole(Portal portal);

    void add(Portal portal);

    void add(PortalRole role);

    /** Deletes a role; the portal users who had it lose it. */
    void remove(PortalRole role);
}
