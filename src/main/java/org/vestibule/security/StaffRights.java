package org.vestibule.security;

import java.util.Set;

/**
 * What a member of staff may do in a portal at this moment, without being the caller: for rights that are checked after they were
 * used.
 */
public interface StaffRights {

    /** None for an account that is closed, that doesn't exist, or that is kept to other portals. */
    Set<Right> of(long staffId, Long portalId);
}
