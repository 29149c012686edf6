package org.vestibule.contact;

import java.util.List;
import java.util.Optional;
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

    /** Some of the contacts with this sort key, which is made of last and first name, as {@link #sharing}. */
    List<Contact> named(String firstName, String lastName, int limit);

    /**
     * Gives contacts of one owner to another, or to nobody: all that somebody who leaves looked after is moved by repeating this
     * until it finds no more. It holds the contacts until the caller's transaction ends, and changes nothing else
     * of them.
     *
     * @param from the number of an account
     * @param to the number of an account; null for nobody
     * @param most how many to move at most
     * @return how many it found; those that somebody else moved meanwhile are counted, and left alone
     */
    int moveOwned(long from, Long to, int most);

    void add(Contact contact);
}
