package org.vestibule.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestibule.security.PortalScope;

/**
 * Stores the portals and their roles. Deleted portals are found only by methods that say so. Rights are checked by the
 * calling services, not here.
 */
public interface PortalRepository {

    /** All portals, sorted by name. */
    List<Portal> all();

    /** All portals in the scope, sorted by name. */
    default List<Portal> all(PortalScope visible) {
        return all().stream().filter(visible::contains).toList();
    }

    Optional<Portal> byId(long id);

    /** The portal, if it is in the scope. */
    default Optional<Portal> byId(long id, PortalScope visible) {
        return byId(id).filter(visible::contains);
    }

    /** The current state of the portal, locked until the caller's transaction ends. */
    Optional<Portal> forChange(long id);

    /** The same, if the portal is in the scope. */
    default Optional<Portal> forChange(long id, PortalScope visible) {
        return visible.contains(id) ? forChange(id) : Optional.empty();
    }

    Optional<Portal> byKey(String key);

    /** The portal with that key, if it is in the scope. */
    default Optional<Portal> byKey(String key, PortalScope visible) {
        return byKey(key).filter(visible::contains);
    }

    /** The portal that has the key, even if it is deleted. */
    Optional<Portal> holderOf(String key);

    /** The ids of the deleted portals, whose invitations and portal users no list shows. */
    Set<Long> deletedIds();

    /** The portal's roles, sorted by name. */
    List<PortalRole> rolesOf(Portal portal);

    Optional<PortalRole> role(long id);

    /** The role, if its portal is in the scope. */
    default Optional<PortalRole> role(long id, PortalScope visible) {
        return role(id).filter(role -> role.isSeenIn(visible));
    }

    /** The roles of several portals, by portal id, each list sorted by name. */
    Map<Long, List<PortalRole>> rolesOf(Collection<Portal> portals);

    /** How many portal users may sign in to the portal when it is open. */
    long usersIn(Portal portal);

    /** How many portal users have the role. */
    long usersOf(PortalRole role);

    /** How many portal users have each of the portal's roles, by role id; without roles that no user has. */
    Map<Long, Long> usersByRole(Portal portal);

    void add(Portal portal);

    void add(PortalRole role);

    /** Deletes a role; portal users who had it lose it. */
    void remove(PortalRole role);
}
