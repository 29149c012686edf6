package org.vestibule.contact.owner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the possible owners of contacts and their names, so that contacts needn't know the staff's accounts. */
public interface ContactOwners {

    /** The possible owners, by name: active accounts whose role lets them see contacts. At most the limit. */
    List<ContactOwner> active(int limit);

    /** The account with that id, if it can own contacts. */
    Optional<ContactOwner> active(long id);

    /** The names of accounts, active or not, by id, in one statement; an unknown id has none. */
    Map<Long, String> names(Collection<Long> ids);
}
