package org.vestibule.contact.owner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells who may look after contacts, and what they are called: contacts don't know the accounts of the staff. */
public interface ContactOwners {

    /** Those who can be given contacts, by name: active accounts whose job lets them see contacts. At most the limit. */
    List<ContactOwner> active(int limit);

    /** The account with that number, where it can be given contacts. */
    Optional<ContactOwner> active(long id);

    /** The names of accounts, active or not, by their numbers, in one statement; an unknown number has none. */
    Map<Long, String> names(Collection<Long> ids);
}
