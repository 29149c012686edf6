package org.vestibule.contact;

import java.util.Optional;
import org.vestibule.shared.Page;

/** Where contacts are kept: Vestibule's own tables now, another CRM some day. Nothing here checks rights. */
public interface ContactDirectory {

    Optional<Contact> byId(long id);

    /** The contact as it is now, kept from everyone else's changes until the caller's transaction ends. */
    Optional<Contact> forChange(long id);

    /** The active contact with this address who was there first, if there is one. */
    Optional<Contact> byEmail(EmailAddress email);

    /** The contacts that the search asks for. */
    Page<Contact> search(ContactSearch search);

    void add(Contact contact);
}
