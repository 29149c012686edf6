package org.vestibule.contact.similar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRepository;
import org.vestibule.contact.ContactRequest;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.text.EmailAddress;

/** Finds contacts that may be the same person as the contact being typed, by e-mail address and by name. */
@ApplicationScoped
@Transactional
@Requires(Right.CONTACTS)
public class SimilarContactFinder {

    /** The result may include the contact itself, and one extra row shows that there are more. */
    private static final int ASKED = SimilarContacts.MAX_CONTACTS + 2;

    private final ContactRepository contacts;

    @Inject
    SimilarContactFinder(ContactRepository contacts) {
        this.contacts = contacts;
    }

    /**
     * Other contacts, active or not, with the typed mailbox, or with the typed first and last name, ignoring case and
     * accents. An invalid address finds nobody, and neither does a name without its first or last part.
     *
     * @param except the id of the contact being edited; null for a new contact
     */
    public SimilarContacts to(ContactRequest typed, Long except) {
        List<Contact> sharing = EmailAddress.parse(typed.text(ContactField.EMAIL)).stream()
                .flatMap(address -> contacts.sharing(address, ASKED).stream())
                .toList();
        List<Contact> named = named(typed.text(ContactField.FIRST_NAME), typed.text(ContactField.LAST_NAME));
        Map<Long, Contact> found = new LinkedHashMap<>();
        Stream.concat(sharing.stream(), named.stream()).forEach(contact -> found.putIfAbsent(contact.id(), contact));
        found.remove(except);
        return new SimilarContacts(
                found.values().stream()
                        .limit(SimilarContacts.MAX_CONTACTS)
                        .map(contact -> SimilarContact.of(contact, sharing.contains(contact), named.contains(contact)))
                        .toList(),
                found.size() > SimilarContacts.MAX_CONTACTS);
    }

    private List<Contact> named(String firstName, String lastName) {
        return firstName.isEmpty() || lastName.isEmpty() ? List.of() : contacts.named(firstName, lastName, ASKED);
    }
}
