package org.vestibule.contact;

import java.util.Optional;

/** Where contacts are kept: Vestibule's own tables now, another CRM some day. Nothing here checks rights. */
public interface ContactDirectory {

    Optional<Contact> byId(long id);

    /** The contact as it is now, kept from everyone else's changes until the caller's transaction ends. */
    Optional<Contact> forChange(long id);

    /** The active contact with this address who was there first, if there is one. */
    Optional<Contact> byEmail(EmailAddress email);

    void add(Contact contact);
}
