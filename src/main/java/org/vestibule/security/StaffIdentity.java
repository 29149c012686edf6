package org.vestibule.security;

import java.util.Set;

/**
 * A member of the staff whose account is active, with what they may do at this moment.
 *
 * @param portals those that the rights extend to
 */
public record StaffIdentity(long id, String name, Set<Right> rights, PortalScope portals) {

    public StaffIdentity {
        rights = Set.copyOf(rights);
    }

    /** Whether the person may do something of a portal; without a portal, anywhere. */
    public boolean may(Right right, Long portalId) {
        return rights.contains(right) && (portalId == null || portals.contains(portalId));
    }
}
