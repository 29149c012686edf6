package org.vestibule.contact;

import java.util.List;
import java.util.Optional;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.text.EmailAddress;

/** Where contacts are kept: Vestibule's own tables now, another CRM some day. Nothing here checks rights. */
public interface ContactRepository {

    Optional<Contact> byId(long id);

    /** The contact as it is now, kept from everyone else's changes until the caller's transaction ends. */
    Optional<Contact> forChange(long id);

    /** The active contact with this address who was there first, if there is one. */
    Optional<Contact> byEmail(EmailAddress email);

    /** Some of the contacts with this mailbox, first added first, whether they are active or not; at most the limit. */
    List<Contact> sharing(EmailAddress email, int limit);

    /** The contact that was added by this form, if there is one. */
    Optional<Contact> addedBy(String formKey);

    /** The contacts that the search asks for. */
    ListSlice<Contact> search(ContactSearch search);

    void add(Contact contact);
}
