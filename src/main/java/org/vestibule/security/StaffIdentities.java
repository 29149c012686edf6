package org.vestibule.security;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Reads who somebody of the staff is, for work that is done for them while they aren't the caller. */
public interface StaffIdentities {

    /** Empty for an account that is deactivated, that is still invited, or that doesn't exist. */
    Optional<StaffIdentity> active(long staffId);

    /** The names of accounts, active or not, by id, in one statement; an unknown id has none. */
    Map<Long, String> names(Collection<Long> staffIds);
}
