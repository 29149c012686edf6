package org.vestibule.contact;

import java.util.List;
import java.util.Optional;
import org.vestibule.text.EmailAddress;

/** Stores contacts: in Vestibule's own tables now, perhaps in another CRM later. Checks no rights. */
public interface ContactRepository {

    Optional<Contact> byId(long id);

    /** The current contact, locked against changes by others until the caller's transaction ends. */
    Optional<Contact> forChange(long id);

    /** The oldest active contact with this address. */
    Optional<Contact> byEmail(EmailAddress email);

    /** Contacts with this mailbox, active or not, oldest first; at most the limit. */
    List<Contact> sharing(EmailAddress email, int limit);

    /** The contact that was added by this form. */
    Optional<Contact> addedBy(String formKey);

    /** Contacts with the sort key of this name; otherwise as {@link #sharing}. */
    List<Contact> named(String firstName, String lastName, int limit);

    /**
     * Moves contacts from one owner to another, or to no owner. To move all contacts of somebody who leaves, repeat
     * this until it finds no more. It locks the contacts until the caller's transaction ends, and changes nothing else.
     *
     * @param from the id of an account
     * @param to the id of an account; null for no owner
     * @param most the maximum to move
     * @return how many contacts it found, including contacts that somebody else moved meanwhile, which it doesn't
     * change
     */
    int moveOwned(long from, Long to, int most);

    void add(Contact contact);
}
