package org.vestibule.security;

import java.util.Set;

/** What a member of staff may do at this moment, whoever is asking: for rights that count later than they were used. */
public interface StaffRights {

    /** None for an account that is closed, or that doesn't exist. */
    Set<Right> of(long staffId);
}
