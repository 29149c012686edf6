package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.journal.Entry;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.Attempts;
import org.vestibule.shared.paging.Page;

/** What the staff do with contacts: open, add, change, close and reopen them. */
@ApplicationScoped
@Transactional
@Requires(Right.CONTACTS)
public class Contacts {

    private static final int MOST_SHARING = 5;

    private final ContactDirectory directory;
    private final ContactAddition addition;
    private final Caller caller;
    private final Clock clock;
    private final Journal journal;

    @Inject
    public Contacts(ContactDirectory directory, ContactAddition addition, Caller caller, Clock clock, Journal journal) {
        this.directory = directory;
        this.addition = addition;
        this.caller = caller;
        this.clock = clock;
        this.journal = journal;
    }

    public Optional<Contact> open(long id) {
        return directory.byId(id);
    }

    public Page<Contact> search(ContactSearch search) {
        return directory.search(search);
    }

    /** Adds an active contact: {@code Changed} or {@code Invalid}. */
    public ContactChange add(ContactEntry entry) {
        return addition.add(entry, null);
    }

    /**
     * Adds an active contact once for each form: {@code Changed}, with the same contact however often the form is sent;
     * {@code ChangedByColleague} where it is sent again with other texts; or {@code Invalid}.
     *
     * @param formKey names the form, in at most 36 characters
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public ContactChange add(ContactEntry entry, String formKey) {
        return Attempts.settle(() -> addition.add(entry, formKey));
    }

    /**
     * Other contacts that have the typed address, active or not: at most five.
     *
     * @param except the number of the contact that it is typed for; null for a new one
     */
    public List<Contact> sharing(String typedAddress, Long except) {
        return EmailAddress.parse(typedAddress).stream()
                .flatMap(address -> directory.sharing(address, MOST_SHARING + 1).stream())
                .filter(contact -> !contact.id().equals(except))
                .limit(MOST_SHARING)
                .toList();
    }

    /** Takes over what was typed, unless the contact isn't any more what the typist saw. */
    public ContactChange change(long id, long seenVersion, ContactEntry entry) {
        Optional<Contact> found = directory.forChange(id);
        if (found.isEmpty()) {
            return new ContactChange.Unknown();
        }
        Contact contact = found.get();
        if (contact.version() != seenVersion) {
            return new ContactChange.ChangedByColleague(contact);
        }
        if (!contact.active()) {
            return new ContactChange.Closed(contact);
        }
        ContactEntry seen = ContactEntry.of(contact.details());
        List<Flaw> flaws = entry.flawsSince(seen);
        if (!flaws.isEmpty()) {
            return new ContactChange.Invalid(flaws);
        }
        contact.change(entry.detailsSince(seen), caller.name(), clock.instant());
        tell(Happening.CONTACT__CHANGED, contact);
        return new ContactChange.Changed(contact);
    }

    /** Closes the contact; where it is closed already, that stands. */
    public Optional<Contact> deactivate(long id) {
        return inState(id, true, Contact::deactivate, Happening.CONTACT__DEACTIVATED);
    }

    /** Opens the contact again; where it is open already, or its data was erased, that stands. */
    public Optional<Contact> reactivate(long id) {
        return inState(id, false, Contact::reactivate, Happening.CONTACT__REACTIVATED);
    }

    private Optional<Contact> inState(long id, boolean active, Step step, Happening happening) {
        Optional<Contact> contact = directory.forChange(id);
        contact.filter(found -> found.active() == active && !found.erased()).ifPresent(found -> {
            step.take(found, caller.name(), clock.instant());
            tell(happening, found);
        });
        return contact;
    }

    private void tell(Happening happening, Contact contact) {
        journal.tell(Entry.of(happening).with("contact", contact.id()));
    }

    private interface Step {
        void take(Contact contact, String by, Instant now);
    }
}
