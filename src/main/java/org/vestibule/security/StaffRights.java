package org.vestibule.security;

import java.util.Set;

/** What a member of staff may do at this moment, without being the caller: for rights that are checked after they were used. */
public interface StaffRights {

    /** None for an account that is closed, or that doesn't exist. */
    Set<Right> of(long staffId);
}
